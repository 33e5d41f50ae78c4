package hearsay.relate.conflict;

import static hearsay.relate.lexicon.Words.lemma;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import hearsay.language.Quantity;
import hearsay.relate.clause.Clause;
import hearsay.relate.conflict.event.CauseCheck;
import hearsay.relate.conflict.event.DateCheck;
import hearsay.relate.conflict.event.HoldingCheck;
import hearsay.relate.conflict.event.InitiativeCheck;
import hearsay.relate.conflict.event.TakeoverCheck;
import hearsay.relate.conflict.event.WarningCheck;
import hearsay.relate.conflict.negation.Denial;
import hearsay.relate.conflict.negation.UninformedCheck;
import hearsay.relate.conflict.number.NoMoneyCheck;
import hearsay.relate.conflict.number.RejectedFigure;
import hearsay.relate.conflict.number.RivalFigure;
import hearsay.relate.conflict.number.SameCount;
import hearsay.relate.conflict.opposite.DecisionCheck;
import hearsay.relate.conflict.opposite.NoDateCheck;
import hearsay.relate.conflict.opposite.PhaseCheck;
import hearsay.relate.conflict.opposite.UniquenessCheck;
import hearsay.relate.conflict.opposite.WillCheck;
import hearsay.relate.lexicon.Lexicon;
import hearsay.relate.quantity.Counted;
import hearsay.relate.quantity.Measure;
import hearsay.relate.quantity.Scope;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Said;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Pairs that may clash though matching does not hold them to be alike: a short denial has few words
 * in common with what it denies, "the first since" few with the one before. Each is looked up by
 * the word that it turns on, so that the cost is that of the statements that share it.
 */
final class Suspects {

  /** A word that more statements turn on than this says nothing on which belong together. */
  private static final int MOST = 200;

  /** A word that so few statements turn on ties them, whatever stories they are of. */
  private static final int RARE = 8;

  /** From here on matching ties two statements of different stories. */
  private static final double ALIKE = 0.3;

  /** The same for statements with numbers, each held against each. */
  private static final int FEW = 60;

  /** So many people are seldom counted in one story but for one thing. */
  private static final int MANY = 100;

  /** Matters that checks hold against each other in whatever words, and what tells of each. */
  private static final ImmutableMap<String, Predicate<Said>> MATTERS =
      ImmutableMap.<String, Predicate<Said>>builder()
          .put("initiative", InitiativeCheck::tells)
          .put("warning", WarningCheck::tells)
          .put("holding", HoldingCheck::tells)
          .put("takeover", TakeoverCheck::tells)
          .put("will", WillCheck::tells)
          .put("decision", DecisionCheck::tells)
          .put("cause", CauseCheck::names)
          .put("informed", UninformedCheck::tells)
          .put("no date", said -> NoDateCheck.denies(said) || NoDateCheck.names(said))
          .put(
              "money",
              said -> NoMoneyCheck.coin(said).isPresent() || NoMoneyCheck.sum(said).isPresent())
          .build();

  private Suspects() {}

  /** The story's pairs and those that share what one of them turns on, sorted by ids. */
  static List<Comparison> of(Story story) {
    TreeMap<String, Comparison> all = new TreeMap<>();
    story.pairs().stream()
        .filter(pair -> pair.similarity() >= ALIKE || story.oneStory(pair.a(), pair.b()))
        .forEach(pair -> all.put(key(pair.a(), pair.b()), pair));
    SetMultimap<String, Said> told = LinkedHashMultimap.create();
    for (Said said : story.inOrder()) {
      Set<String> lemmas = new LinkedHashSet<>();
      said.words().forEach(word -> lemmas.add(word.lemma()));
      for (String lemma : lemmas) {
        story.lexicon().keys(lemma).forEach(key -> told.put(key, said));
        story.lexicon().asOpposite(lemma).forEach(key -> told.put(key, said));
      }
    }
    SetMultimap<String, Said> counts = LinkedHashMultimap.create();
    for (Said said : story.inOrder()) {
      counted(said, story.lexicon()).forEach(key -> counts.put(key, said));
      DateCheck.keys(said, story.lexicon()).forEach(key -> counts.put(key, said));
      MATTERS.forEach(
          (matter, tells) -> {
            if (tells.test(said)) {
              counts.put(matter, said);
            }
          });
    }
    for (String key : counts.keySet()) {
      List<Said> counting = List.copyOf(counts.get(key));
      for (int i = 0; counting.size() <= FEW && i < counting.size(); i++) {
        for (int j = i + 1; j < counting.size(); j++) {
          Said one = counting.get(i);
          Said other = counting.get(j);
          if (counting.size() <= RARE || story.oneStory(one, other)) {
            add(one, other, story, all);
          }
        }
      }
    }
    for (Said said : story.inOrder()) {
      for (String key : keys(said, story.lexicon())) {
        Set<Said> others = told.get(key);
        if (others.size() <= MOST) {
          for (Said other : others) {
            boolean near = others.size() <= RARE || story.oneStory(said, other);
            if (other != said && near) {
              add(said, other, story, all);
            }
          }
        }
      }
    }
    figures(story, all);
    return List.copyOf(all.values());
  }

  /** Numbers that are held against what is told right beside them, or that reject another's. */
  private static void figures(Story story, TreeMap<String, Comparison> all) {
    SetMultimap<Double, Said> rejecting = LinkedHashMultimap.create();
    for (Said said : story.inOrder()) {
      RejectedFigure.rejected(said).forEach(number -> rejecting.put(number.low(), said));
      if (RivalFigure.bare(said).isPresent()) {
        story.article(said.article().id()).stream()
            .filter(other -> Math.abs(other.paragraph() - said.paragraph()) <= 1)
            .filter(other -> other != said && !other.quantities().isEmpty())
            .forEach(other -> add(said, other, story, all));
      }
    }
    for (Said said : rejecting.isEmpty() ? List.<Said>of() : story.inOrder()) {
      for (Quantity quantity : said.quantities()) {
        rejecting.get(quantity.low()).stream()
            .filter(other -> other != said && story.oneStory(said, other))
            .forEach(other -> add(said, other, story, all));
      }
    }
  }

  private static void add(Said one, Said other, Story story, TreeMap<String, Comparison> all) {
    all.computeIfAbsent(
        key(one, other),
        key -> Comparison.of(one, other, story.similarity(one, other), story.lexicon()));
  }

  private static String key(Said one, Said other) {
    return one.id().compareTo(other.id()) < 0
        ? one.id() + "\n" + other.id()
        : other.id() + "\n" + one.id();
  }

  /** What is done to the things that a statement counts, and what happened to those counted. */
  private static Set<String> counted(Said said, Lexicon lexicon) {
    Set<String> keys = new LinkedHashSet<>();
    for (Quantity quantity : said.quantities()) {
      if (!Scope.isLabel(said, quantity)) {
        Counted counted = Counted.of(said, quantity);
        counted.kind().ifPresent(kind -> keys.add("kind " + kind));
        Measure.of(said, quantity).ifPresent(measure -> keys.add("measure " + measure.dimension()));
        // Of whatever kind they are called: workers, or men and women.
        if (Counted.isPeople(counted.noun()) && quantity.low() >= MANY) {
          keys.add("people");
        }
        if (!counted.noun().isEmpty()) {
          lexicon.keys(counted.noun()).forEach(key -> keys.add("of " + key));
        }
        // "1,200 people lose their jobs" may be held against so many posts.
        Scope.clause(said, quantity)
            .flatMap(Clause::object)
            .ifPresent(object -> lexicon.keys(lemma(object)).forEach(key -> keys.add("of " + key)));
        Scope.clause(said, quantity)
            .map(Clause::predicate)
            .filter(SameCount::tellsMuch)
            .ifPresent(verb -> keys.addAll(lexicon.keys(lemma(verb))));
      }
    }
    return keys;
  }

  /** What the statement turns on. */
  private static List<String> keys(Said said, Lexicon lexicon) {
    List<String> keys = new ArrayList<>();
    Denial.words(said).forEach(core -> keys.addAll(lexicon.keys(lemma(core))));
    UniquenessCheck.kind(said).ifPresent(noun -> keys.addAll(lexicon.keys(noun)));
    if (!PhaseCheck.named(said).isEmpty()) {
      said.words().stream()
          .filter(word -> word.token().isNoun())
          .forEach(word -> keys.addAll(lexicon.keys(word.lemma())));
    }
    said.clauses().stream()
        .map(Clause::predicate)
        .forEach(predicate -> keys.addAll(lexicon.oppositeKeys(lemma(predicate))));
    return keys;
  }
}
