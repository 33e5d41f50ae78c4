package hearsay.report;

import hearsay.model.RelationKind;
import hearsay.model.SpeechAct;
import hearsay.model.Statement;

/**
 * How somebody stands to a claim in a statement.
 *
 * @param who who is responsible
 * @param verb what they do, third person present
 * @param sign for the eye; the verb and {@link #unseen} say the same
 * @param cssClass the kind of sign
 * @param statement where they do it
 */
record Voice(String who, String verb, String sign, String cssClass, Statement statement) {

  /** Says, in a statement of the claim itself. */
  static Voice of(View view, Statement statement) {
    SpeechAct act = statement.act();
    boolean conflict = view.isInConflict(statement);
    return new Voice(
        view.who(statement),
        Phrases.act(act).present(),
        conflict ? Signs.CONFLICT : Signs.of(act),
        conflict ? "against" : Signs.cssClass(act),
        statement);
  }

  /** Answers the claim. */
  static Voice of(View view, Statement statement, RelationKind response) {
    return new Voice(
        view.who(statement),
        Phrases.response(response).present(),
        Signs.of(response),
        Signs.cssClass(response),
        statement);
  }

  /** What only the sign says, for those who do not see it. */
  String unseen() {
    return sign.equals(Signs.CONFLICT) ? ", in conflict" : "";
  }

  /** Who does what. */
  String key() {
    return who + " " + verb + unseen();
  }

  /** Whether a reader would see no difference. */
  boolean tellsAsMuchAs(Voice other) {
    return key().equals(other.key());
  }
}
