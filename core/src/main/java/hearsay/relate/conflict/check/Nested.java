package hearsay.relate.conflict.check;

import hearsay.relate.story.Comparison;

/** Whether one statement is told inside the other, so that both are words of one sentence. */
public final class Nested {

  private Nested() {}

  public static boolean found(Comparison pair) {
    return pair.sameArticle()
        && pair.a().statement().spans().stream()
            .anyMatch(span -> pair.b().statement().spans().stream().anyMatch(span::overlaps));
  }
}
