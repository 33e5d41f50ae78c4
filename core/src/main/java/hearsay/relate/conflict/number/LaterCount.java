package hearsay.relate.conflict.number;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.DateMention;
import hearsay.language.Quantity;
import hearsay.model.Cue;
import hearsay.model.Modality;
import hearsay.relate.quantity.Counted;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a later count only moves an earlier one on. */
public final class LaterCount {

  private static final Set<String> UP = Set.of("rise", "climb", "increase", "grow");

  private static final Set<String> DOWN = Set.of("fall", "drop", "decrease", "shrink");

  private static final Set<String> MOVED = Set.of("revise", "update", "correct");

  /** Before the verb of telling. */
  private static final Pattern RECALLED = Pattern.compile("\\bhad (?:\\w+ )?$");

  private static final int REACH = 24;

  /** Right before the verb of telling. */
  private static final String NOW = "now ";

  private static final Set<String> AS_OF_NOW = Set.of("now");

  /** Among how many words at its beginning. */
  private static final int FIRST = 4;

  private LaterCount() {}

  /** Whether the article that is known to be later only moves the count on. */
  static boolean updates(Comparison pair, Quantity left, Quantity right, Counted counted) {
    Optional<LocalDate> a = pair.a().article().date();
    Optional<LocalDate> b = pair.b().article().date();
    if (movesNow(pair, left, right, counted)) {
      return true;
    }
    if (a.isEmpty() || b.isEmpty() || a.get().equals(b.get())) {
      return false;
    }
    boolean leftFirst = a.get().isBefore(b.get());
    Quantity earlier = leftFirst ? left : right;
    Quantity later = leftFirst ? right : left;
    Said laterSaid = leftFirst ? pair.b() : pair.a();
    if (isRecalled(laterSaid)) {
      return false;
    }
    boolean higher = later.low() > earlier.low();
    boolean onwards = counted.grows() ? higher : !counted.shrinks() || later.high() < earlier.low();
    if ((counts(pair, leftFirst) || has(laterSaid, AS_OF_NOW)) && onwards) {
      return true;
    }
    if (has(laterSaid, MOVED) || has(laterSaid, higher ? UP : DOWN)) {
      return true;
    }
    if (isPrecise(earlier, leftFirst ? pair.a() : pair.b(), later)) {
      return false;
    }
    return counted.shrinks()
        ? later.high() < earlier.low()
        : counted.grows() && later.low() > earlier.high();
  }

  /** "Police now say seven": of one day, or of one page that goes on as news comes in. */
  private static boolean movesNow(Comparison pair, Quantity left, Quantity right, Counted counted) {
    boolean first = saysNow(pair.a());
    if (!pair.onOneDay() || first == saysNow(pair.b())) {
      return false;
    }
    Quantity later = first ? left : right;
    Quantity earlier = first ? right : left;
    return counted.shrinks()
        ? later.high() < earlier.low()
        : counted.grows() && later.low() > earlier.high();
  }

  /** Whether it is told as what is so by now, by the words or by whoever tells it. */
  public static boolean saysNow(Said said) {
    Optional<Cue> cue = said.statement().attribution().cue();
    String text = said.article().text();
    return cue.filter(c -> c.text().startsWith(NOW) || endsInNow(text, c.span().begin()))
            .isPresent()
        || said.tokens().stream().limit(FIRST).anyMatch(token -> lemma(token).equals("now"));
  }

  private static boolean endsInNow(String text, int cue) {
    return text.startsWith(NOW, Math.max(0, cue - NOW.length()));
  }

  /** "Had burned 4,000 acres", "by Saturday 11,500": the later says up to when it counts. */
  private static boolean counts(Comparison pair, boolean leftFirst) {
    List<DateMention> earlier = (leftFirst ? pair.a() : pair.b()).dates();
    List<DateMention> later = (leftFirst ? pair.b() : pair.a()).dates();
    Said last = leftFirst ? pair.b() : pair.a();
    return last.statement().modality() != Modality.FUTURE
        && later.stream().anyMatch(DateMention::limit)
        && earlier.stream()
            .allMatch(x -> later.stream().allMatch(y -> x.comparable(y) && !x.fits(y)));
  }

  /** "Which had spoken of 31": told before the article that tells of it, whenever that was. */
  private static boolean isRecalled(Said said) {
    int cue = said.statement().attribution().cue().map(c -> c.span().begin()).orElse(0);
    String text = said.article().text();
    return cue > 0
        && (RECALLED.matcher(text.substring(Math.max(0, cue - REACH), cue)).find()
            || text.startsWith("had ", cue));
  }

  /** "More than 40" is 43, told less precisely; "at least 40" awaits more. */
  private static boolean isPrecise(Quantity limit, Said said, Quantity value) {
    String written = limit.span().in(said.article().text()).toLowerCase(Locale.ROOT);
    double step = limit.low() % 10 == 0 ? Math.pow(10, zeros(limit.low())) : 1;
    return limit.bound() == Quantity.Bound.AT_LEAST
        && !written.startsWith("at least")
        && step > 1
        && value.low() >= limit.low()
        && value.high() < limit.low() + step;
  }

  private static int zeros(double number) {
    int zeros = 0;
    for (double left = number; left >= 10 && left % 10 == 0; left /= 10) {
      zeros++;
    }
    return zeros;
  }

  private static boolean has(Said said, Set<String> lemmas) {
    return said.tokens().stream().anyMatch(token -> lemmas.contains(lemma(token)));
  }
}
