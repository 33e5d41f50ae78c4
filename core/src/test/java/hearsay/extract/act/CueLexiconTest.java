package hearsay.extract.act;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CueLexiconTest {

  /** Cues as lemmas; {@code -} where the content is to decide. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          confirm                     | CONFIRM
          have now admit              | CONFIRM
          could not deny              | CONFIRM
          do not confirm              | DECLINE
          refuse to concede           | DECLINE
          stop short of confirm       | DECLINE
          deny                        | DENY
          have vigorously dispute     | DENY
          brush aside                 | DENY
          rule out                    | DENY
          have never accept           | DENY
          do not deny                 | NEITHER_CONFIRM_NOR_DENY
          neither confirm nor deny    | NEITHER_CONFIRM_NOR_DENY
          will not confirm or deny    | NEITHER_CONFIRM_NOR_DENY
          decline to confirm or deny  | NEITHER_CONFIRM_NOR_DENY
          have yet to comment         | DECLINE
          do not immediately respond  | DECLINE
          would not say               | DECLINE
          refuse to be draw           | DECLINE
          choose not to               | DECLINE
          refrain from elaborate      | DECLINE
          without provide             | DECLINE
          provide no                  | DECLINE
          could not be reach          | DECLINE
          could not independently verify | -
          have no comment             | DECLINE
          have no evidence            | -
          make no secret              | -
          not only brush aside        | DENY
          disagree on how             | -
          disagree with               | DENY
          accept                      | CONFIRM
          accept the nomination       | -
          accept that the offer       | CONFIRM
          confirm the judge           | -
          stand by its own figure     | CONFIRM
          plead guilty                | CONFIRM
          plead not guilty            | DENY
          plead for                   | DEMAND
          deny a defense motion       | DECLINE
          reject the request          | DECLINE
          deny making the call        | DENY
          dismiss claim of a plea deal | DENY
          reject the claim            | DENY
          confirm the judge 's word   | CONFIRM
          deny they entry             | -
          deny any hearing            | DENY
          push for                    | DEMAND
          remain firm                 | DEMAND
          put forward                 | PROPOSE
          vow                         | PROMISE
          agree to                    | PROMISE
          do not promise              | ASSERT
          aim for                     | PREDICT
          fear                        | SPECULATE
          be ask about                | QUESTION
          ask for                     | DEMAND
          say                         | -
          tell                        | -
          point out                   | -
          """)
  void readsCues(String cue, String act) {
    assertEquals(act, CueLexicon.act(cue, cue.length()).map(Enum::name).orElse("-"));
  }
}
