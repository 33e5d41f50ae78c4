package hearsay.match;

import hearsay.model.SpeechAct;
import hearsay.model.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The signals, one method each. Stateless. */
final class Signals {

  /** Below this two quotations are two utterances, and their words say nothing about each other. */
  private static final double ONE_UTTERANCE = 0.6;

  /** A quotation must have so many words to be known again. */
  private static final int SHORTEST_QUOTATION = 2;

  private Signals() {}

  /** Words in common, weighted by rarity, seen from both sides. */
  static Optional<Reading> words(Alignment pair) {
    return hasNoWords(pair)
        ? Optional.empty()
        : Optional.of(Reading.share((pair.coverageOfA() + pair.coverageOfB()) / 2, "the words"));
  }

  /** How far the one that says less is contained in the other: added detail does no harm. */
  static Optional<Reading> containment(Alignment pair) {
    return hasNoWords(pair)
        ? Optional.empty()
        : Optional.of(
            Reading.share(
                Math.max(pair.coverageOfA(), pair.coverageOfB()), "the words of the shorter"));
  }

  /** Names and sources in common. */
  static Optional<Reading> names(Alignment pair) {
    Set<String> a = pair.a().names();
    Set<String> b = pair.b().names();
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    double met = named(pair.a(), pair.nearA()) + named(pair.b(), pair.nearB());
    return Optional.of(Reading.share(met / 2, "the names"));
  }

  private static double named(Features side, double[] near) {
    double all = 0;
    double met = 0;
    for (int i = 0; i < near.length; i++) {
      if (side.words().get(i).name()) {
        all++;
        met += near[i];
      }
    }
    return all == 0 ? 0 : Math.min(1, met / all);
  }

  /** Who does what to whom: dependencies between content words that both have. */
  static Optional<Reading> roles(Alignment pair) {
    double a = pair.edgesOfA();
    double b = pair.edgesOfB();
    return a < 0 || b < 0
        ? Optional.empty()
        : Optional.of(Reading.share((a + b) / 2, "who does what to whom"));
  }

  /** Words in the same order: the longest common subsequence (Lin 2004). */
  static Optional<Reading> order(Alignment pair) {
    List<String> a = pair.a().sequence();
    List<String> b = pair.b().sequence();
    return a.isEmpty() || b.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Reading.share(
                2.0 * CommonSubsequence.length(a, b) / (a.size() + b.size()), "the word order"));
  }

  /** Two renderings of one utterance: says something only where the words drift little. */
  static Optional<Reading> quotation(Alignment pair) {
    List<String> a = pair.a().quoted();
    List<String> b = pair.b().quoted();
    int shorter = Math.min(a.size(), b.size());
    if (shorter < SHORTEST_QUOTATION) {
      return Optional.empty();
    }
    double share = (double) CommonSubsequence.length(a, b) / shorter;
    return share < ONE_UTTERANCE
        ? Optional.empty()
        : Optional.of(Reading.share(share, "the quoted words"));
  }

  /** Numbers that count the like. */
  static Optional<Reading> numbers(Alignment pair, WordKnowledge knowledge) {
    int compared = 0;
    int agreeing = 0;
    for (Quantity one : pair.a().quantities()) {
      boolean any = false;
      boolean agrees = false;
      for (Quantity other : pair.b().quantities()) {
        if (one.comparable(other, knowledge)) {
          any = true;
          agrees |= one.agrees(other);
        }
      }
      compared += any ? 1 : 0;
      agreeing += agrees ? 1 : 0;
    }
    return compared == 0
        ? Optional.empty()
        : Optional.of(
            new Reading(
                (double) agreeing / compared,
                pair.a().quantities() + " against " + pair.b().quantities()));
  }

  /** The same source says both. */
  static Optional<Reading> speaker(Alignment pair) {
    if (pair.a().speaker().isEmpty() || pair.b().speaker().isEmpty()) {
      return Optional.empty();
    }
    boolean same = pair.a().speaker().equals(pair.b().speaker());
    return Optional.of(same ? new Reading(1, "the same") : new Reading(0, "another"));
  }

  /** What the speakers do with it. */
  static Optional<Reading> act(Alignment pair) {
    Statement a = pair.a().statement();
    Statement b = pair.b().statement();
    if (a.isNarration() || b.isNarration()) {
      return Optional.empty();
    }
    String words = a.act() == b.act() ? name(a.act()) : name(a.act()) + " against " + name(b.act());
    return Optional.of(new Reading(Acts.nearness(a.act(), b.act()), words));
  }

  private static String name(SpeechAct act) {
    return act.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }

  private static boolean hasNoWords(Alignment pair) {
    return pair.a().words().isEmpty() || pair.b().words().isEmpty();
  }
}
