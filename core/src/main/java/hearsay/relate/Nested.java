package hearsay.relate;

/** Whether one statement is told inside the other, so that both are words of one sentence. */
final class Nested {

  private Nested() {}

  static boolean found(Comparison pair) {
    return pair.sameArticle()
        && pair.a().statement().spans().stream()
            .anyMatch(span -> pair.b().statement().spans().stream().anyMatch(span::overlaps));
  }
}
