package hearsay.extract.repair;

import java.util.Set;

/** The verbs that do nothing but tell, whoever is their subject, and what some of them ask for. */
final class TellingVerbs {

  static final Set<String> TELLING =
      Set.of(
          "deny",
          "dispute",
          "reject",
          "refute",
          "rebut",
          "repudiate",
          "confirm",
          "acknowledge",
          "admit",
          "concede",
          "maintain",
          "insist",
          "claim",
          "assert",
          "allege",
          "declare",
          "announce",
          "promise",
          "pledge",
          "vow",
          "swear",
          "warn",
          "caution",
          "predict",
          "propose",
          "demand",
          "urge",
          "emphasize",
          "emphasise",
          "stress",
          "underscore",
          "underline",
          "reiterate",
          "reaffirm",
          "welcome",
          "condemn",
          "denounce",
          "hail",
          "brand",
          "accuse",
          "reckon",
          "specify",
          "disclose",
          "reveal",
          "indicate",
          "hint",
          "mention",
          "note",
          "suggest",
          "describe",
          "say",
          "state",
          "tell",
          "add",
          "argue",
          "estimate",
          "intend");

  /** With these a bare noun is no claim. */
  static final Set<String> CLAUSE_ONLY =
      Set.of(
          "say",
          "tell",
          "state",
          "add",
          "maintain",
          "reveal",
          "suggest",
          "indicate",
          "argue",
          "claim",
          "assert",
          "estimate",
          "reject",
          "admit",
          "confirm");

  /** With these only what was told is answered: "called the story a lie". */
  static final Set<String> NAMING = Set.of("call", "label");

  /** What these are said of was told by somebody. */
  static final Set<String> ANSWERING =
      Set.of("deny", "dispute", "reject", "refute", "dismiss", "confirm");

  private TellingVerbs() {}
}
