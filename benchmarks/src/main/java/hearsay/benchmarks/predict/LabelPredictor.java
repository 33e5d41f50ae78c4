package hearsay.benchmarks.predict;

import hearsay.benchmarks.data.Table;
import hearsay.benchmarks.data.TableRow;
import hearsay.stance.BareText;
import hearsay.stance.Judgement;
import hearsay.stance.StanceReader;
import hearsay.stance.TextRelations;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes a row for each pair of texts: its id, and the label that the library gives it. */
final class LabelPredictor implements Predictor {

  private final String column;
  private final String first;
  private final String second;
  private final Function<Workbench, BiFunction<BareText, BareText, Judgement<?>>> judge;

  private LabelPredictor(
      String column,
      String first,
      String second,
      Function<Workbench, BiFunction<BareText, BareText, Judgement<?>>> judge) {
    this.column = column;
    this.first = first;
    this.second = second;
    this.judge = judge;
  }

  /** What a second text is to a first. */
  static LabelPredictor relation() {
    return new LabelPredictor(
        "relation",
        "text1",
        "text2",
        bench ->
            bench.encoderForPairs().map(TextRelations::create).orElseGet(TextRelations::create)
                ::between);
  }

  /** Which side a headline or article takes towards a claim. */
  static LabelPredictor stance() {
    return new LabelPredictor(
        "stance",
        "claim",
        "text",
        bench ->
            bench.encoderForPairs().map(StanceReader::create).orElseGet(StanceReader::create)
                ::stance);
  }

  @Override
  public void predict(Workbench bench, Path in, Path out) {
    BiFunction<BareText, BareText, Judgement<?>> judged = judge.apply(bench);
    Table.write(
        out,
        List.of("id", column),
        bench.workers().map("Pairs", Table.read(in).rows(), row -> predict(bench, judged, row)));
  }

  private List<String> predict(
      Workbench bench, BiFunction<BareText, BareText, Judgement<?>> judged, TableRow row) {
    Enum<?> label =
        judged
            .apply(
                BareText.of(row.text(first), bench.analyzer()),
                BareText.of(row.text(second), bench.analyzer()))
            .label();
    return List.of(row.text("id"), label.name().toLowerCase(Locale.ROOT));
  }
}
