package hearsay.extract.statement;

import hearsay.extract.text.QuotationMarks;
import hearsay.extract.text.Words;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Divides what one cue tells into claims: at sentence ends, and at coordinated clauses. A sentence
 * that repeats the one before it, or is only a fragment ("On both sides."), stays with it.
 */
final class ContentSplitter {

  /** Share of a sentence's words that must be in the one before for it to be a repetition. */
  private static final double REPEATED = 0.99;

  private static final Pattern TRAILING = Pattern.compile("(?:\\.\\.\\.|\u2026)$");

  private static final Set<String> EMPTY =
      Set.of(
          "let", "us", "'s", "’s", "just", "say", "well", "so", "and", "but", "really", "again",
          "very", "yes", "no", "i", "the", "a", "be", "that", "it");

  private static final Set<String> PARTING = Set.of(";", ":");

  private static final Set<String> VERB_TAGS = Set.of("VBD", "VBZ", "VBP", "MD", "VB");

  private final Words words;
  private final ClauseSplitter clauses;

  ContentSplitter(Words words) {
    this.words = words;
    this.clauses = new ClauseSplitter(words);
  }

  /** The claims in {@code contents}, each a list of spans in text order. */
  List<List<Span>> split(List<Span> contents) {
    List<List<Span>> claims = new ArrayList<>();
    for (List<Span> sentence : sentences(contents)) {
      if (!claims.isEmpty()
          && (isFragment(sentence) || repeats(claims.get(claims.size() - 1), sentence))) {
        List<Span> joined = new ArrayList<>(claims.remove(claims.size() - 1));
        joined.addAll(sentence);
        claims.add(joined);
      } else {
        claims.addAll(clauses.split(sentence));
      }
    }
    return claims;
  }

  /** The contents cut at sentence ends; what goes on across a cue ("a," he said, "b") is joined. */
  private List<List<Span>> sentences(List<Span> contents) {
    List<List<Span>> sentences = new ArrayList<>();
    for (Span content : contents) {
      for (Span piece : pieces(content)) {
        int last = sentences.size() - 1;
        if (last >= 0 && goesOn(sentences.get(last), piece)) {
          sentences.get(last).add(piece);
        } else {
          sentences.add(new ArrayList<>(List.of(piece)));
        }
      }
    }
    return sentences;
  }

  /** At the ends of sentences, and where dots trail off before a capital letter. */
  private List<Span> pieces(Span content) {
    List<Span> pieces = new ArrayList<>();
    int first = words.first(content);
    int end = words.end(content);
    int begin = content.begin();
    for (int i = first + 1; i < end; i++) {
      boolean trails =
          TRAILING.matcher(words.token(i - 1).text()).find()
              && Character.isUpperCase(words.token(i).text().charAt(0));
      int at = words.token(i).begin();
      if ((words.sentence(i) != words.sentence(i - 1) || trails) && at > begin && !isClosing(i)) {
        pieces.add(new Span(begin, at));
        begin = at;
      }
    }
    pieces.add(new Span(begin, content.end()));
    return pieces;
  }

  /** A closing mark that the tokenizer gave to the next sentence. */
  private boolean isClosing(int index) {
    return !words.token(index).isWord()
        && words
            .marks()
            .around(words.token(index).begin())
            .filter(q -> q.end() == words.token(index).end())
            .isPresent();
  }

  /** Whether the piece goes on with a sentence that its cue interrupted. */
  private boolean goesOn(List<Span> sentence, Span piece) {
    Span last = sentence.get(sentence.size() - 1);
    String before = last.in(words.text()).strip();
    int end = before.length();
    while (end > 0 && QuotationMarks.isMark(before.charAt(end - 1))) {
      end--;
    }
    char closing = end == 0 ? ' ' : before.charAt(end - 1);
    if (".!?\u2026".indexOf(closing) >= 0 || isParted(piece)) {
      return false;
    }
    int first = words.first(piece);
    while (first < words.end(piece) && !words.token(first).isWord()) {
      first++;
    }
    boolean lower =
        first < words.size() && Character.isLowerCase(words.token(first).text().charAt(0));
    boolean sameSentence = words.sentenceAt(last.end() - 1) == words.sentenceAt(piece.begin());
    return lower || (sameSentence && closing != ',');
  }

  /** "It was late, she said; nobody had called": what a semicolon parts are two claims. */
  private boolean isParted(Span piece) {
    int before = words.first(piece) - 1;
    return before >= 0 && PARTING.contains(words.token(before).text());
  }

  private boolean isFragment(List<Span> sentence) {
    return sentence.stream()
        .flatMap(span -> words.in(span).stream())
        .noneMatch(token -> VERB_TAGS.contains(token.tag()));
  }

  private boolean repeats(List<Span> before, List<Span> sentence) {
    Set<String> known = content(before);
    Set<String> said = content(sentence);
    long shared = said.stream().filter(known::contains).count();
    return !said.isEmpty() && shared >= REPEATED * said.size();
  }

  private Set<String> content(List<Span> spans) {
    Set<String> lemmas = new HashSet<>();
    for (Span span : spans) {
      for (int i = words.first(span); i < words.end(span); i++) {
        if (words.token(i).isWord()
            && !EMPTY.contains(words.lemma(i))
            && words.token(i).text().length() > 1) {
          lemmas.add(words.lemma(i));
        }
      }
    }
    return lemmas;
  }
}
