package hearsay.relate.conflict.event;

import static hearsay.relate.lexicon.Words.lemma;

import hearsay.language.Dependencies;
import hearsay.language.Sentence;
import hearsay.language.Token;
import hearsay.model.Evidence;
import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.relate.clause.Frames;
import hearsay.relate.conflict.check.ConflictCheck;
import hearsay.relate.conflict.check.Verdict;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Parties;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who sought whom: one side says that the one rang, visited or invited the other, the other side
 * that this came about at the other's own request.
 */
public final class InitiativeCheck implements ConflictCheck {

  /** An event between two: by whom, with whom; the party at whose request it was; or both. */
  private record Sought(Set<String> kinds, Token word, Set<Token> party) {}

  /** Doings between two of which the doer is the one who sought it, and what they are called. */
  private static final Set<String> CALLING =
      Set.of("ring", "phone", "telephone", "call", "contact", "dial");

  private static final Set<String> CALLS =
      Set.of("call", "conversation", "talk", "talks", "telephone", "phone", "contact");

  private static final Set<String> VISITING =
      Set.of("visit", "meet", "approach", "invite", "summon");

  private static final Set<String> VISITS =
      Set.of("visit", "meeting", "meet", "talk", "talks", "summit", "approach", "trip");

  private static final Set<String> WISHES =
      Set.of("request", "invitation", "initiative", "behest", "insistence", "urging", "wish");

  private static final Set<String> AT = Set.of("at", "on", "upon");

  private static final double SAME_EVENT = 0.3;

  @Override
  public Verdict check(Comparison pair, Story story) {
    return between(pair.a(), pair.b(), story)
        .or(() -> between(pair.b(), pair.a(), story))
        .orElse(Verdict.NOT_COMPARABLE);
  }

  /** Whether a statement tells at whose request something was, or who called or visited whom. */
  public static boolean tells(Said said) {
    return asserts(said) && (!wishes(said).isEmpty() || !callers(said).isEmpty());
  }

  private static Optional<Verdict> between(Said caller, Said wish, Story story) {
    if (!asserts(caller) || !asserts(wish) || caller.sharesSpeaker(wish)) {
      return Optional.empty();
    }
    for (Frames.Act act : callers(caller)) {
      for (Sought sought : wishes(wish)) {
        if (sought.kinds().contains(lemma(act.verb()))
            && isParty(sought, wish, act.patient(), caller, story)
            && !isParty(sought, wish, act.agent(), caller, story)) {
          return Optional.of(conflict(caller, act, wish, sought));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isParty(Sought sought, Said wish, Token token, Said said, Story story) {
    Set<String> words = Parties.of(said, token, story);
    return sought.party().stream()
        .anyMatch(word -> Parties.meet(Parties.of(wish, word, story), words));
  }

  private static List<Frames.Act> callers(Said said) {
    return said.frames().acts().stream()
        .filter(act -> CALLING.contains(lemma(act.verb())) || VISITING.contains(lemma(act.verb())))
        .toList();
  }

  /** "At the request of the bank", "at the bank's request", with what came about. */
  private static List<Sought> wishes(Said said) {
    List<Sought> found = new ArrayList<>();
    for (Sentence sentence : said.analyzed().sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (WISHES.contains(lemma(sentence.token(i)))) {
          wish(sentence, i).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Sought> wish(Sentence sentence, int noun) {
    Dependencies tree = sentence.dependencies();
    boolean at = false;
    Set<Token> party = new LinkedHashSet<>();
    for (int i = 0; i < sentence.size(); i++) {
      at |= tree.head(i) == noun && AT.contains(lemma(sentence.token(i)));
      boolean of = tree.head(i) == noun && tree.relation(i).startsWith("nmod");
      if (of) {
        party.add(sentence.token(i));
        for (int j = 0; j < sentence.size(); j++) {
          boolean names = sentence.token(j).isProperNoun() || sentence.token(j).tag().equals("JJ");
          if (tree.head(j) == i && names) {
            party.add(sentence.token(j));
          }
        }
      }
    }
    Set<String> kinds = new LinkedHashSet<>();
    for (int i = 0; i < noun; i++) {
      String lemma = lemma(sentence.token(i));
      if (CALLS.contains(lemma)) {
        kinds.addAll(CALLING);
      }
      if (VISITS.contains(lemma)) {
        kinds.addAll(VISITING);
      }
    }
    return at && !party.isEmpty() && !kinds.isEmpty()
        ? Optional.of(new Sought(kinds, sentence.token(noun), party))
        : Optional.empty();
  }

  private static boolean asserts(Said said) {
    return said.act() == SpeechAct.ASSERT && !said.negated() || said.act() == SpeechAct.CONFIRM;
  }

  private static Verdict conflict(Said caller, Frames.Act act, Said wish, Sought sought) {
    Evidence who =
        Signals.of(
            "who sought it",
            "%s %s %s, against at the %s of %s"
                .formatted(
                    act.agent().text(),
                    act.verb().text(),
                    act.patient().text(),
                    sought.word().text(),
                    String.join(" ", sought.party().stream().map(Token::text).toList())),
            Signals.FOUND,
            caller.place(act.agent().span()),
            caller.place(act.verb().span()),
            wish.place(sought.word().span()));
    Evidence event =
        Signals.of(
            "same event",
            "one call or visit between the two",
            SAME_EVENT,
            caller.place(act.verb().span()));
    return new Verdict.Conflict(RelationKind.ROLE_REVERSAL, List.of(who, event));
  }
}
