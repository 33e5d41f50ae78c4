package hearsay.relate.conflict.opposite;

import hearsay.language.DateMention;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.Modality;
import hearsay.model.RelationKind;
import hearsay.model.Span;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.coreference.OtherTime;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "The first since", against another of the kind that fell in between: several of them counted, or
 * one dated.
 */
public final class UniquenessCheck implements ConflictCheck {

  private static final Set<String> ON = Set.of("after", "since", "from");

  private static final int NOUN_REACH = 5;

  /** A mention dated this near to the article may well be the first itself. */
  private static final int FRESH_DAYS = 21;

  private static final Set<String> TIMES = Set.of("time", "day", "week");

  /** What is called the first: the word "first", its noun, and since when. */
  private record First(Token word, Said.Word noun, Optional<DateMention> since) {}

  @Override
  public Verdict check(Comparison pair, Story story) {
    Optional<First> a = first(pair.a());
    Optional<First> b = first(pair.b());
    if (a.isPresent() == b.isPresent()) {
      return Verdict.NOT_COMPARABLE;
    }
    Said unique = a.isPresent() ? pair.a() : pair.b();
    Said other = a.isPresent() ? pair.b() : pair.a();
    First first = a.orElseGet(b::get);
    if (unique.statement().modality() == Modality.CONDITIONAL || other.negated()) {
      return Verdict.NOT_COMPARABLE;
    }
    Optional<Said.Word> kind =
        other.words().stream()
            .filter(word -> story.lexicon().like(word.lemma(), first.noun.lemma()))
            .findFirst();
    if (kind.isEmpty()) {
      return Verdict.NOT_COMPARABLE;
    }
    return counted(unique, first, other, kind.get())
        .or(() -> dated(unique, first, other, kind.get()))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  private static Optional<Verdict> counted(Said unique, First first, Said other, Said.Word kind) {
    return other.quantities().stream()
        .filter(quantity -> quantity.times() && quantity.high() >= 2)
        .filter(quantity -> !endsBefore(other, first))
        .findFirst()
        .map(quantity -> conflict(unique, first, other, kind, quantity.span(), other));
  }

  private static Optional<Verdict> dated(Said unique, First first, Said other, Said.Word kind) {
    Optional<LocalDate> published = unique.article().date();
    return OtherTime.points(other).stream()
        .filter(date -> date.month().isPresent() || date.year().isPresent())
        .filter(date -> between(date, first.since, published))
        .findFirst()
        .map(date -> conflict(unique, first, other, kind, date.span(), other));
  }

  private static boolean between(
      DateMention date, Optional<DateMention> since, Optional<LocalDate> published) {
    if (since.isEmpty() || published.isEmpty()) {
      return false;
    }
    if (date.year().isEmpty() || since.get().year().isEmpty()) {
      return false;
    }
    LocalDate begin = day(since.get(), true);
    LocalDate last = day(date, true);
    return day(date, false).isAfter(begin) && last.isBefore(published.get().minusDays(FRESH_DAYS));
  }

  /** Whether all that the other tells lies before the time since when it would be the first. */
  private static boolean endsBefore(Said other, First first) {
    if (first.since.isEmpty() || first.since.get().year().isEmpty()) {
      return false;
    }
    LocalDate begin = day(first.since.get(), false);
    boolean goesOn = other.tokens().stream().anyMatch(token -> ON.contains(token.text()));
    return !goesOn
        && !OtherTime.points(other).isEmpty()
        && other.dates().stream().noneMatch(DateMention::limit)
        && OtherTime.points(other).stream()
            .allMatch(date -> date.year().isPresent() && day(date, true).isBefore(begin));
  }

  private static LocalDate day(DateMention date, boolean last) {
    OptionalInt month = date.month();
    int year = date.year().orElseThrow();
    if (month.isEmpty()) {
      return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    LocalDate begin = LocalDate.of(year, month.getAsInt(), 1);
    int length = begin.lengthOfMonth();
    return begin.withDayOfMonth(Math.min(length, date.day().orElse(last ? length : 1)));
  }

  private static Verdict conflict(
      Said unique, First first, Said other, Said.Word kind, Span span, Said where) {
    Evidence uniqueness =
        Signals.of(
            "uniqueness",
            "the first, against " + span.in(where.article().text()),
            Signals.FOUND,
            unique.place(first.word.span()),
            where.place(span));
    Evidence same =
        Signals.of(
            "same kind",
            first.noun.token().text() + "/" + kind.token().text(),
            0.2,
            unique.place(first.noun.token().span()),
            other.place(kind.token().span()));
    return new Verdict.Conflict(RelationKind.CONTRADICTS, List.of(uniqueness, same));
  }

  /** The noun of what is called the first; empty where nothing is. */
  public static Optional<String> kind(Said said) {
    return first(said).map(first -> first.noun.lemma());
  }

  private static Optional<First> first(Said said) {
    List<Token> tokens = said.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).lemma().toLowerCase(Locale.ROOT).equals("first")) {
        continue;
      }
      for (int j = i + 1; j < Math.min(tokens.size(), i + NOUN_REACH + 1); j++) {
        Token noun = tokens.get(j);
        if (noun.isNoun() && !TIMES.contains(noun.lemma())) {
          Token word = tokens.get(i);
          Token head = lastOfRun(tokens, j);
          Optional<DateMention> since = since(said, head);
          return said.words().stream()
              .filter(w -> w.token().equals(head))
              .filter(w -> since.filter(date -> date.year().isPresent()).isPresent())
              .findFirst()
              .map(w -> new First(word, w, since));
        }
      }
    }
    return Optional.empty();
  }

  /** "Election debate": the noun that the others only describe. */
  private static Token lastOfRun(List<Token> tokens, int noun) {
    int at = noun;
    while (at + 1 < tokens.size() && tokens.get(at + 1).isNoun()) {
      at++;
    }
    return tokens.get(at);
  }

  private static Optional<DateMention> since(Said said, Token noun) {
    return said.dates().stream()
        .filter(date -> date.limit() && date.span().begin() > noun.end())
        .findFirst();
  }
}
