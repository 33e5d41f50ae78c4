package hearsay.extract.text;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;

/** What a common noun tells of the party that it stands for. A noun may tell several. */
public enum NounKind {
  /** One body: ministry, company, union. */
  ORGANIZATION,
  /** Several bodies: allies, governments. */
  ORGANIZATIONS,
  /** Newspaper, agency, station. */
  OUTLET,
  /** Newspapers, the media. */
  OUTLETS,
  /** Book, study, letter. */
  DOCUMENT,
  /** Statement, remarks: a piece of telling that is somebody's. */
  UTTERANCE,
  /** Reports, rumours: telling that is nobody's. */
  TALK,
  /** Unnamed people. */
  PEOPLE;

  private static final ImmutableSetMultimap<String, NounKind> NOUNS = read();

  private static ImmutableSetMultimap<String, NounKind> read() {
    ImmutableSetMultimap.Builder<String, NounKind> nouns = ImmutableSetMultimap.builder();
    WordTable.rows(NounKind.class, "nouns.tsv")
        .forEach(
            row -> {
              NounKind kind = valueOf(row.get(0).toUpperCase(Locale.ROOT));
              WordTable.blanks(row.get(1)).forEach(noun -> nouns.put(noun, kind));
            });
    return nouns.build();
  }

  /** Whether the noun, as it stands in the text in lower case, is of this kind. */
  public boolean has(String noun) {
    return NOUNS.containsEntry(noun, this);
  }
}
