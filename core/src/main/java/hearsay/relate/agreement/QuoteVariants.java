package hearsay.relate.agreement;

import hearsay.model.Evidence;
import hearsay.model.Mention;
import hearsay.model.Place;
import hearsay.model.Relation;
import hearsay.model.RelationKind;
import hearsay.relate.coreference.Alignment;
import hearsay.relate.coreference.OneUtterance;
import hearsay.relate.story.Comparison;
import hearsay.relate.story.Quotation;
import hearsay.relate.story.Said;
import hearsay.relate.story.Signals;
import hearsay.relate.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two renderings of one utterance whose words or punctuation inside the marks differ. */
public final class QuoteVariants {

  private QuoteVariants() {}

  /** The variants among the pairs of a story that stand in different articles. */
  public static List<Relation> find(Story story) {
    List<Relation> found = new ArrayList<>();
    for (Comparison pair : story.pairs()) {
      if (OneUtterance.holds(pair, story)) {
        Quotation left = pair.a().quotation();
        Quotation right = pair.b().quotation();
        if (!left.reads(right)) {
          found.add(relation(pair, left, right));
        }
      }
    }
    return found;
  }

  private static Relation relation(Comparison pair, Quotation left, Quotation right) {
    Alignment alignment = OneUtterance.align(left.pieces(), right.pieces());
    List<Place> places = new ArrayList<>();
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (int i : alignment.onlyFirst()) {
      places.add(pair.a().place(left.pieces().get(i).span()));
      one.add(left.pieces().get(i).text());
    }
    for (int j : alignment.onlySecond()) {
      places.add(pair.b().place(right.pieces().get(j).span()));
      other.add(right.pieces().get(j).text());
    }
    double likeness = OneUtterance.likeness(pair);
    String differs = "'" + String.join(" ", one) + "' against '" + String.join(" ", other) + "'";
    return Relation.of(
        RelationKind.QUOTE_VARIANT,
        pair.a().id(),
        pair.b().id(),
        List.of(
            Signals.of("differing words", differs, 0.3, places),
            Signals.of(
                "common words",
                String.format(Locale.ROOT, "%.0f %% in the same order", likeness * 100),
                0.6 * likeness,
                List.of()),
            new Evidence("same speaker", "one speaker in both", 0.1, speakers(pair))));
  }

  private static List<Place> speakers(Comparison pair) {
    List<Place> places = new ArrayList<>();
    for (Said said : List.of(pair.a(), pair.b())) {
      said.statement()
          .attribution()
          .speaker()
          .flatMap(Mention::span)
          .ifPresent(span -> places.add(said.place(span)));
    }
    return places;
  }
}
