package hearsay.extract.text;

import java.util.Arrays;

/** One sentence as lemmas with a blank between them, and the way back from there to its tokens. */
public final class LemmaText {

  private final String text;
  private final int[] begins;
  private final int first;

  public LemmaText(Words words, int sentence) {
    first = words.sentenceFirst(sentence);
    int end = words.sentenceEnd(sentence);
    begins = new int[end - first];
    StringBuilder lemmas = new StringBuilder();
    for (int i = first; i < end; i++) {
      begins[i - first] = lemmas.length();
      lemmas.append(words.lemma(i)).append(' ');
    }
    text = lemmas.toString();
  }

  /** The lemmas, a blank behind each. */
  public String text() {
    return text;
  }

  /** The token that holds the character, or that follows the blank. */
  public int token(int character) {
    int at = Arrays.binarySearch(begins, character);
    return first + (at >= 0 ? at : -at - 2);
  }

  /** One past the last token that begins before {@code character}. */
  public int endToken(int character) {
    int at = Arrays.binarySearch(begins, character);
    return first + (at >= 0 ? at : -at - 1);
  }
}
