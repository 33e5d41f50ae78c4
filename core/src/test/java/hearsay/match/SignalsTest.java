package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.model.Polarity;
import hearsay.model.QuotationKind;
import hearsay.model.SpeechAct;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

final class SignalsTest {

  private static final WordKnowledge KNOWLEDGE = WordKnowledge.shipped();

  private static Alignment align(Statements one, Statements other) {
    return Alignment.of(
        Features.of(one.build(), KNOWLEDGE),
        Features.of(other.build(), KNOWLEDGE),
        Features.Word::rarity);
  }

  private static double read(ToDoubleFunction<Alignment> signal, Statements one, Statements other) {
    double there = signal.applyAsDouble(align(one, other));
    assertEquals(there, signal.applyAsDouble(align(other, one)), "not symmetric");
    return there;
  }

  private static final Statements FERRY =
      Statements.of("a", "the/the/DT ferry/ferry/NN sank/sink/VBD off/off/IN Lusk/Lusk/NNP");
  private static final Statements FERRY_AGAIN =
      Statements.of("b", "a/a/DT ferry/ferry/NN sank/sink/VBD near/near/IN Lusk/Lusk/NNP");
  private static final Statements TAXES =
      Statements.of("c", "taxes/tax/NNS will/will/MD rise/rise/VB");

  @Test
  void wordsCountByRarity() {
    assertEquals(1, read(Signals::words, FERRY, FERRY_AGAIN), 1e-9);
    assertEquals(0, read(Signals::words, FERRY, TAXES), 1e-9);
    Statements onlyVerb = Statements.of("d", "a/a/DT barge/barge/NN sank/sink/VBD");
    double half = read(Signals::words, FERRY, onlyVerb);
    assertTrue(half > 0.2 && half < 0.7, () -> "was " + half);
  }

  @Test
  void derivedAndSynonymousWordsAreNear() {
    Statements verb = Statements.of("a", "they/they/PRP negotiate/negotiate/VBP");
    Statements noun = Statements.of("b", "the/the/DT negotiations/negotiation/NNS");
    Statements synonym = Statements.of("c", "they/they/PRP injured/injure/VBD him/he/PRP");
    Statements other = Statements.of("d", "they/they/PRP hurt/hurt/VBD him/he/PRP");
    assertTrue(read(Signals::words, verb, noun) > 0.8);
    assertTrue(read(Signals::words, synonym, other) > 0.6);
    assertEquals(0, read(Signals::words, noun, other), 1e-9);
  }

  @Test
  void containmentForgivesAddedDetail() {
    Statements longer =
        Statements.of(
            "e",
            "the/the/DT ferry/ferry/NN sank/sink/VBD off/off/IN Lusk/Lusk/NNP before/before/IN"
                + " dawn/dawn/NN");
    assertEquals(1, read(Signals::containment, FERRY, longer), 1e-9);
    assertTrue(read(Signals::words, FERRY, longer) < 1);
  }

  @Test
  void namesMeetThroughSourcesAndSpellings() {
    Statements pronoun =
        Statements.of("a", "he/he/PRP resigned/resign/VBD").meaning(0, "person:amra-tolk");
    Statements office =
        Statements.of("b", "Chancellor/Chancellor/NNP resigned/resign/VBD")
            .meaning(0, "person:amra-tolk");
    Statements spelled = Statements.of("c", "Tereskow/Tereskow/NNP resigned/resign/VBD");
    Statements spelledOtherwise = Statements.of("d", "Tereskov/Tereskov/NNP resigned/resign/VBD");
    assertEquals(1, read(Signals::names, pronoun, office), 1e-9);
    assertTrue(read(Signals::names, spelled, spelledOtherwise) > 0.9);
    assertEquals(0, read(Signals::names, spelled, FERRY), 1e-9);
    assertTrue(Double.isNaN(read(Signals::names, TAXES, FERRY)), "a side without names");
  }

  private static final Statements SUPPLIES =
      Statements.of(
          "a",
          "Kesteria/Kesteria/NNP/2/nsubj supplies/supply/VBZ/0/root Ordavia/Ordavia/NNP/2/dobj");
  private static final Statements SUPPLIED =
      Statements.of(
          "b",
          "Ordavia/Ordavia/NNP/2/nsubj supplies/supply/VBZ/0/root Kesteria/Kesteria/NNP/2/dobj");
  private static final Statements PASSIVE =
      Statements.of(
          "c",
          "Ordavia/Ordavia/NNP/3/nsubj:pass is/be/VBZ/3/aux:pass supplied/supply/VBN/0/root"
              + " by/by/IN/5/case Kesteria/Kesteria/NNP/3/obl:agent");

  @Test
  void rolesTellDoerFromDoneTo() {
    assertEquals(1, read(Signals::roles, SUPPLIES, PASSIVE), 1e-9);
    assertTrue(read(Signals::roles, SUPPLIES, SUPPLIED) < 0.3);
    assertEquals(1, read(Signals::words, SUPPLIES, SUPPLIED), 1e-9);
    assertTrue(Conflicts.of(align(SUPPLIES, SUPPLIED), KNOWLEDGE).contains(Conflict.ROLE));
    assertTrue(Conflicts.of(align(SUPPLIED, SUPPLIES), KNOWLEDGE).contains(Conflict.ROLE));
    assertTrue(Conflicts.of(align(SUPPLIES, PASSIVE), KNOWLEDGE).isEmpty());
  }

  @Test
  void anotherDoerIsAConflict() {
    Statements another =
        Statements.of(
            "d", "Tarvia/Tarvia/NNP/2/nsubj supplies/supply/VBZ/0/root Ordavia/Ordavia/NNP/2/dobj");
    assertTrue(Conflicts.of(align(SUPPLIES, another), KNOWLEDGE).contains(Conflict.DOER));
  }

  @Test
  void headsTellWhatIsSaidFromWhatItSupports() {
    Statements bare =
        Statements.of("a", "to/to/TO/2/mark end/end/VB/0/root strike/strike/NN/2/dobj");
    Statements plan =
        Statements.of(
            "b",
            "a/a/DT/2/det plan/plan/NN/0/root to/to/TO/4/mark end/end/VB/2/acl"
                + " strike/strike/NN/4/dobj");
    assertEquals(1, read(Signals::head, bare, bare), 1e-9);
    assertEquals(0.7, read(Signals::head, bare, plan), 1e-9);
  }

  @Test
  void orderCountsTheCommonSubsequence() {
    // "ferry sank lusk" of five words each side.
    assertEquals(0.6, read(Signals::order, FERRY, FERRY_AGAIN), 1e-9);
  }

  @Test
  void quotationsDriftAndStayOne() {
    Statements one =
        Statements.of("a", "The/the/DT door/door/NN is/be/VBZ open/open/JJ tonight/tonight/NN")
            .quoted(QuotationKind.DIRECT);
    Statements drifted =
        Statements.of("b", "the/the/DT door/door/NN was/be/VBD open/open/JJ tonight/tonight/NN")
            .quoted(QuotationKind.DIRECT);
    Statements otherQuote =
        Statements.of("c", "nobody/nobody/NN asked/ask/VBD us/we/PRP").quoted(QuotationKind.DIRECT);
    assertTrue(read(Signals::quotation, one, drifted) >= 0.75);
    assertTrue(Double.isNaN(read(Signals::quotation, one, otherQuote)), "another utterance");
    assertTrue(Double.isNaN(read(Signals::quotation, one, FERRY)), "no quotation");
  }

  @Test
  void whatIsToldAndThenQuotedIsOne() {
    Statements told = Statements.of("a", "regret/regret/NN").by("person:ines").in("x", 0, "voiced");
    Statements quoted =
        Statements.of("b", "we/we/PRP failed/fail/VBD them/they/PRP")
            .by("person:ines")
            .quoted(QuotationKind.DIRECT);
    assertEquals(1, read(Signals::restated, told, quoted.in("x", 20, "saying")));
    assertTrue(Double.isNaN(read(Signals::restated, told, quoted.in("x", 20, "adding"))));
    assertTrue(Double.isNaN(read(Signals::restated, told, quoted.in("x", 500, "saying"))));
    assertTrue(Double.isNaN(read(Signals::restated, told, quoted.in("y", 20, "saying"))));
    assertTrue(
        Double.isNaN(
            read(Signals::restated, told, quoted.by("person:olga").in("x", 20, "saying"))));
  }

  @Test
  void aQuotationRightBehindSpeaksForItUnlessItIsARestatement() {
    Statements told = Statements.of("a", "regret/regret/NN").by("ines").in("x", 0, "voiced");
    Statements quoted =
        Statements.of("b", "we/we/PRP failed/fail/VBD them/they/PRP")
            .by("ines")
            .quoted(QuotationKind.DIRECT);
    assertEquals(1, read(Signals::quotedNext, told, quoted.in("x", 20, "said")));
    assertTrue(Double.isNaN(read(Signals::quotedNext, told, quoted.in("x", 20, "saying"))));
    assertTrue(Double.isNaN(read(Signals::quotedNext, told, quoted.in("x", 500, "said"))));
    assertTrue(
        Double.isNaN(read(Signals::quotedNext, told, quoted.by("olga").in("x", 20, "said"))));
  }

  @Test
  void whatIsQuotedRightBehindPointsAtWhatWasTold() {
    Statements told =
        Statements.of(
                "a", "to/to/TO arrange/arrange/VB talks/talk/NNS on/on/IN smelters/smelter/NNS")
            .by("ines")
            .in("x", 0, "wanted");
    Statements these =
        Statements.of("b", "these/these/DT talks/talk/NNS must/must/MD go/go/VB on/on/IN")
            .by("ines")
            .quoted(QuotationKind.DIRECT);
    assertTrue(
        Conflicts.of(align(told, these.in("x", 500, "said")), KNOWLEDGE)
            .contains(Conflict.REFERENCE));
    assertTrue(Conflicts.of(align(told, these.in("x", 42, "said")), KNOWLEDGE).isEmpty());
  }

  @Test
  void whoPassesItOnIsNoOtherSpeaker() {
    Statements ines = FERRY.by("ines");
    assertEquals(1, read(Signals::speaker, ines.through("courier"), FERRY_AGAIN.by("courier")));
    assertEquals(
        0,
        read(Signals::speaker, ines.through("courier"), FERRY_AGAIN.by("olga").through("courier")));
  }

  @Test
  void oneSourceRefusesOnce() {
    Statements it =
        Statements.of("a", "it/it/PRP")
            .by("office")
            .doing(SpeechAct.NEITHER_CONFIRM_NOR_DENY, Polarity.NEGATIVE);
    Statements arrests =
        Statements.of("b", "that/that/IN smelters/smelter/NNS were/be/VBD sabotaged/sabotage/VBN")
            .by("office")
            .doing(SpeechAct.NEITHER_CONFIRM_NOR_DENY, Polarity.NEGATIVE);
    assertEquals(1, read(Signals::sameRefusal, it, arrests));
    assertTrue(Double.isNaN(read(Signals::sameRefusal, it, arrests.by("somebody"))));
    assertTrue(Double.isNaN(read(Signals::sameRefusal, arrests, arrests)));
  }

  @Test
  void whoAsksDoesNotMatter() {
    Statements asked = FERRY.by("ines").doing(SpeechAct.QUESTION, Polarity.POSITIVE);
    assertTrue(Double.isNaN(read(Signals::speaker, asked, asked.by("olga"))));
    assertEquals(0, read(Signals::speaker, asked, FERRY_AGAIN.by("olga")));
  }

  @Test
  void toDenyIsToSayThatItIsNotSo() {
    Statements denied = FERRY.doing(SpeechAct.DENY, Polarity.NEGATIVE);
    Statements saidNo = FERRY_AGAIN.doing(SpeechAct.ASSERT, Polarity.NEGATIVE);
    assertTrue(Conflicts.of(align(denied, saidNo), KNOWLEDGE).isEmpty());
    assertEquals(0.9, read(Signals::act, denied, saidNo), 1e-9);
    assertTrue(Conflicts.of(align(denied, FERRY_AGAIN), KNOWLEDGE).contains(Conflict.ACT));
  }

  @Test
  void aPronounIsNoOtherDoer() {
    Statements named =
        Statements.of("a", "Merrow/Merrow/NNP/2/nsubj pays/pay/VBZ/0/root fines/fine/NNS/2/dobj")
            .meaning(0, "organization:merrow");
    Statements we =
        Statements.of("b", "We/we/PRP/2/nsubj pay/pay/VBP/0/root fines/fine/NNS/2/dobj")
            .meaning(0, "person:lorne");
    Statements she =
        Statements.of("c", "She/she/PRP/2/nsubj pays/pay/VBZ/0/root fines/fine/NNS/2/dobj")
            .meaning(0, "person:lorne");
    assertTrue(Conflicts.of(align(named, we), KNOWLEDGE).isEmpty());
    Statements lorne =
        Statements.of("d", "Lorne/Lorne/NNP/2/nsubj pays/pay/VBZ/0/root fines/fine/NNS/2/dobj")
            .meaning(0, "person:lorne");
    assertTrue(Conflicts.of(align(named, she), KNOWLEDGE).isEmpty());
    assertTrue(Conflicts.of(align(named, lorne), KNOWLEDGE).contains(Conflict.DOER));
  }

  @Test
  void pronounsMeetByWhomTheyStandFor() {
    Statements mine = Statements.of("a", "I/i/PRP resigned/resign/VBD").meaning(0, "person:ines");
    Statements yours = Statements.of("b", "I/i/PRP resigned/resign/VBD").meaning(0, "person:olga");
    Statements hers =
        Statements.of("c", "she/she/PRP resigned/resign/VBD").meaning(0, "person:ines");
    assertEquals(1, read(Signals::names, mine, hers));
    assertEquals(0, read(Signals::names, mine, yours));
    assertTrue(read(Signals::words, mine, yours) < 1);
  }

  @Test
  void anArticleRarelySaysAThingTwice() {
    Statements here = FERRY.in("x", 0, "said");
    Statements later = FERRY_AGAIN.in("x", 500, "said");
    assertEquals(0, read(Signals::oneArticle, here, later));
    assertTrue(Double.isNaN(read(Signals::oneArticle, here, here)), "one place");
    assertTrue(Double.isNaN(read(Signals::oneArticle, here, FERRY_AGAIN.in("y", 500, "said"))));
    Statements told = here.by("ines");
    int behind = told.build().statement().spans().get(0).end() + 10;
    Statements quoted = FERRY_AGAIN.by("ines").quoted(QuotationKind.DIRECT).in("x", behind, "said");
    assertTrue(Double.isNaN(read(Signals::oneArticle, told, quoted)), "told and quoted");
  }

  @Test
  void negationAndDateSpeakAgainstOnly() {
    Statements not = Statements.of("a", "no/no/DT ferry/ferry/NN sank/sink/VBD");
    assertEquals(0, read(pair -> Signals.polarity(pair, KNOWLEDGE), FERRY, not));
    assertTrue(Double.isNaN(read(pair -> Signals.polarity(pair, KNOWLEDGE), FERRY, FERRY_AGAIN)));
    Statements monday = Statements.of("b", "ferry/ferry/NN sank/sink/VBD Monday/Monday/NNP");
    Statements friday = Statements.of("c", "ferry/ferry/NN sank/sink/VBD Friday/Friday/NNP");
    assertEquals(0, read(pair -> Signals.date(pair, KNOWLEDGE), monday, friday));
    assertTrue(Double.isNaN(read(pair -> Signals.date(pair, KNOWLEDGE), monday, FERRY)));
  }

  @Test
  void speakersAndActs() {
    assertEquals(1, read(Signals::speaker, FERRY.by("ines"), FERRY_AGAIN.by("ines")));
    assertEquals(0, read(Signals::speaker, FERRY.by("ines"), FERRY_AGAIN.by("olga")));
    assertTrue(Double.isNaN(read(Signals::speaker, FERRY, FERRY_AGAIN.by("olga"))), "unknown");
    Statements declined = FERRY.doing(SpeechAct.DECLINE, Polarity.NEGATIVE);
    assertEquals(0, read(Signals::act, declined, FERRY_AGAIN));
    assertEquals(1, read(Signals::act, declined, declined));
    assertTrue(
        Double.isNaN(read(Signals::act, FERRY.quoted(QuotationKind.NARRATION), FERRY_AGAIN)));
  }
}
