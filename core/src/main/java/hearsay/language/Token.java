package hearsay.language;

import hearsay.model.Span;
import java.util.Set;

/**
 * One token of a text.
 *
 * @param span where it stands in the text
 * @param text the characters there
 * @param lemma its dictionary form, lower case but for names
 * @param tag its part of speech, Penn Treebank tags
 * @param name what kind of name it is part of
 */
public record Token(Span span, String text, String lemma, String tag, NameKind name) {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** First code unit. */
  public int begin() {
    return span.begin();
  }

  /** One past the last code unit. */
  public int end() {
    return span.end();
  }

  /** Whether it is any form of a verb, modals left out. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a verb with a tense, or a modal: every whole clause has one. */
  public boolean isFinite() {
    return FINITE.contains(tag);
  }

  /** Whether it is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it holds a letter or digit, so that it is more than punctuation. */
  public boolean isWord() {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The same token at a place {@code distance} code units further on. */
  public Token shifted(int distance) {
    return new Token(new Span(begin() + distance, end() + distance), text, lemma, tag, name);
  }
}
