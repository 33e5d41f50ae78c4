package hearsay.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.model.Polarity;
import hearsay.model.SpeechAct;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ConflictsTest {

  private static final WordKnowledge KNOWLEDGE = WordKnowledge.shipped();

  private static final Statements JOBS =
      Statements.of(
          "a",
          "Orvik/Orvik/NNP/2/nsubj cut/cut/VBD/0/root 487/487/CD/4/nummod jobs/job/NNS/2/dobj");

  private static void expect(Set<Conflict> conflicts, Statements one, Statements other) {
    assertEquals(conflicts, between(one, other));
    assertEquals(conflicts, between(other, one));
  }

  private static Set<Conflict> between(Statements one, Statements other) {
    return Conflicts.of(
        Alignment.of(
            Features.of(one.build(), KNOWLEDGE),
            Features.of(other.build(), KNOWLEDGE),
            Features.Word::rarity),
        KNOWLEDGE);
  }

  private static Statements jobs(String before, String number) {
    return Statements.of(
        "b",
        "Orvik/Orvik/NNP/2/nsubj cut/cut/VBD/0/root "
            + before
            + number
            + "/"
            + number
            + "/CD/"
            + (before.isEmpty() ? "4" : "5")
            + "/nummod jobs/job/NNS/2/dobj");
  }

  @Test
  void aStatementHasNoneWithItself() {
    expect(Set.of(), JOBS, JOBS);
  }

  @Test
  void negationAndRefusal() {
    expect(Set.of(Conflict.POLARITY), JOBS, JOBS.doing(SpeechAct.ASSERT, Polarity.NEGATIVE));
    expect(
        Set.of(Conflict.ACT, Conflict.POLARITY),
        JOBS,
        JOBS.doing(SpeechAct.DENY, Polarity.NEGATIVE));
    expect(Set.of(Conflict.ACT), JOBS, JOBS.doing(SpeechAct.QUESTION, Polarity.POSITIVE));
    expect(Set.of(), JOBS, JOBS.doing(SpeechAct.CONFIRM, Polarity.POSITIVE));
  }

  @Test
  void numbers() {
    expect(Set.of(Conflict.NUMBER), JOBS, jobs("", "520"));
    expect(Set.of(), JOBS, jobs("", "487"));
    expect(Set.of(), JOBS, jobs("nearly/nearly/RB/4/advmod ", "500"));
    expect(Set.of(Conflict.NUMBER), JOBS, jobs("nearly/nearly/RB/4/advmod ", "700"));
  }

  @Test
  void numbersOfOtherThingsDoNotConflict() {
    Statements offices =
        Statements.of(
            "c",
            "Orvik/Orvik/NNP/2/nsubj cut/cut/VBD/0/root 12/12/CD/4/nummod"
                + " budgets/budget/NNS/2/dobj");
    expect(Set.of(), JOBS, offices);
  }

  @Test
  void daysAndMonths() {
    Statements monday = Statements.of("a", "it/it/PRP sank/sink/VBD Monday/Monday/NNP");
    Statements friday = Statements.of("b", "it/it/PRP sank/sink/VBD Friday/Friday/NNP");
    Statements july = Statements.of("c", "it/it/PRP sank/sink/VBD July/July/NNP");
    expect(Set.of(Conflict.DATE), monday, friday);
    expect(Set.of(), monday, july);
  }

  @Test
  void oppositesWhereTheRestAgrees() {
    Statements open = Statements.of("a", "bridge/bridge/NN is/be/VBZ safe/safe/JJ");
    Statements shut = Statements.of("b", "bridge/bridge/NN is/be/VBZ dangerous/dangerous/JJ");
    expect(Set.of(Conflict.POLARITY), open, shut);
  }

  @Test
  void wordsThatOnlyPoint() {
    Statements report = Statements.of("a", "those/those/DT reports/report/NNS");
    Statements details = Statements.of("b", "that/that/DT report/report/NN");
    expect(Set.of(), report.by("ines"), details.by("ines"));
    expect(Set.of(Conflict.REFERENCE), report.by("ines"), details.by("olga"));
    expect(Set.of(Conflict.REFERENCE), report.by("ines"), JOBS.by("ines"));
  }
}
