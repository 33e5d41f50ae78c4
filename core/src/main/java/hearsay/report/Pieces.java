package hearsay.report;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Cuts a text at the ends of marks that may overlap and nest, so that each piece is whole. */
final class Pieces {

  /**
   * A mark on a stretch of text.
   *
   * @param span where
   * @param what what is marked
   */
  record Mark<T>(Span span, T what) {}

  /**
   * A stretch of text under the same marks from end to end.
   *
   * @param span where
   * @param marks the marks that cover it, in the order given
   */
  record Piece<T>(Span span, List<Mark<T>> marks) {}

  private Pieces() {}

  /**
   * The whole text in pieces, in order; empty for an empty text.
   *
   * @param length of the text; marks that end behind it are cut, those that begin behind it dropped
   * @param marks in the order in which they should nest
   */
  static <T> List<Piece<T>> cut(int length, List<Mark<T>> marks) {
    List<Mark<T>> inside = marks.stream().filter(mark -> mark.span().begin() < length).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    for (Mark<T> mark : inside) {
      cuts.add(mark.span().begin());
      cuts.add(Math.min(length, mark.span().end()));
    }
    List<Mark<T>> byBegin =
        inside.stream().sorted(Comparator.comparingInt(mark -> mark.span().begin())).toList();
    List<Piece<T>> pieces = new ArrayList<>();
    List<Mark<T>> open = new ArrayList<>();
    int next = 0;
    int begin = 0;
    for (int end : cuts) {
      if (end > begin) {
        Span span = new Span(begin, end);
        pieces.add(new Piece<>(span, List.copyOf(open)));
      }
      begin = end;
      int at = end;
      open.removeIf(mark -> mark.span().end() <= at);
      for (; next < byBegin.size() && byBegin.get(next).span().begin() == at; next++) {
        open.add(byBegin.get(next));
      }
    }
    return pieces;
  }
}
