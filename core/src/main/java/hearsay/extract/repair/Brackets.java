package hearsay.extract.repair;

import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Contents hold both brackets of a pair or none: one that breaks off inside an aside takes the
 * bracket right behind it, or leaves the aside out.
 */
final class Brackets {

  private static final Set<String> OPENING = Set.of("(", "[", "-LRB-", "-LSB-");
  private static final Set<String> CLOSING = Set.of(")", "]", "-RRB-", "-RSB-");

  private final Words words;

  Brackets(Words words) {
    this.words = words;
  }

  /**
   * The contents with their brackets in pairs.
   *
   * @param cue words of telling: where these stand in the aside, the aside is what is told
   */
  List<Span> whole(List<Span> contents, Span cue) {
    List<Span> whole = new ArrayList<>();
    for (Span content : contents) {
      whole.add(whole(content, cue));
    }
    return whole;
  }

  private Span whole(Span content, Span cue) {
    int first = words.first(content);
    int end = words.end(content);
    int open = Words.NONE;
    for (int i = first; i < end; i++) {
      String text = words.token(i).text();
      if (OPENING.contains(text)) {
        open = i;
      } else if (CLOSING.contains(text)) {
        if (open == Words.NONE && i == end - 1 && i > first && !isNumbered(i)) {
          return new Span(content.begin(), words.token(i - 1).end());
        }
        open = Words.NONE;
      }
    }
    if (open == Words.NONE) {
      return content;
    }
    if (end < words.size() && CLOSING.contains(words.token(end).text())) {
      return new Span(content.begin(), words.token(end).end());
    }
    if (cue.begin() >= content.end() && isOpenTo(words.first(cue), end) && open + 1 < end) {
      return new Span(words.token(open + 1).begin(), content.end());
    }
    return open > first ? new Span(content.begin(), words.token(open - 1).end()) : content;
  }

  /** "1) ... 2) ...": no pair. */
  private boolean isNumbered(int closing) {
    return words.tag(closing - 1).equals("CD");
  }

  /** Whether no bracket closes between two tokens of one sentence. */
  private boolean isOpenTo(int cue, int from) {
    if (words.sentence(cue) != words.sentence(from - 1)) {
      return false;
    }
    for (int i = from; i < cue; i++) {
      if (CLOSING.contains(words.token(i).text())) {
        return false;
      }
    }
    return true;
  }
}
