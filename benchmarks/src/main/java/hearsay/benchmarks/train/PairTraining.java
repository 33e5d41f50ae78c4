package hearsay.benchmarks.train;

import hearsay.benchmarks.data.DataException;
import hearsay.benchmarks.data.Table;
import hearsay.benchmarks.data.TableRow;
import hearsay.benchmarks.predict.Workbench;
import hearsay.stance.BareText;
import hearsay.stance.PairTrainer;
import hearsay.stance.Stance;
import hearsay.stance.TextRelation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Learns the weights by which the library judges pairs of texts. The same files give the same
 * bytes.
 */
public final class PairTraining {

  /** What the pairs of a file count together, however many they are. */
  private static final int SET = 1_500;

  private static final Pattern NEGATORS = Pattern.compile("\\b(?:not|no|never|n't)\\b|\\s+");

  private PairTraining() {}

  /**
   * Learns the stance of headlines.
   *
   * @param in a table of stance, claim and text
   * @param model the file of weights to write, over what it held
   * @param check where present, gets the stance that each headline has by weights that were learned
   *     without its claim, in five folds
   * @throws DataException if a file cannot be read or written
   */
  public static void stance(Workbench bench, Path in, Path model, Optional<Path> check) {
    PairTrainer<Stance> trainer = PairTrainer.stances(bench.encoderForPairs());
    List<TableRow> rows = Table.read(in).rows();
    bench
        .workers()
        .forEach(
            "Headlines",
            rows,
            row ->
                trainer.example(
                    BareText.of(row.text("claim"), bench.analyzer()),
                    BareText.of(row.text("text"), bench.analyzer()),
                    label(row, "stance", Stance.class),
                    row.text("claim"),
                    1),
            trainer::add);
    write(trainer, model, check, "stance", rows);
  }

  /**
   * Learns relations. Every file counts alike, however long. Captions may tell of two scenes, and
   * then contradict each other in nothing: of their file no contradiction is learned.
   *
   * @param news tables of relation, text1 and text2
   * @param captions a table of the same form
   * @param check where present, gets the relation that each pair has by weights that were learned
   *     without its premise, in five folds; the ids are those of the files in their order, and may
   *     repeat
   * @throws DataException if a file cannot be read or written
   */
  public static void relation(
      Workbench bench, List<Path> news, Optional<Path> captions, Path model, Optional<Path> check) {
    PairTrainer<TextRelation> trainer = PairTrainer.relations(bench.encoderForPairs());
    List<TableRow> learned = new ArrayList<>();
    news.forEach(file -> add(bench, trainer, file, false, learned));
    captions.ifPresent(file -> add(bench, trainer, file, true, learned));
    write(trainer, model, check, "relation", learned);
  }

  private static void add(
      Workbench bench,
      PairTrainer<TextRelation> trainer,
      Path file,
      boolean captions,
      List<TableRow> learned) {
    List<TableRow> rows =
        Table.read(file).rows().stream()
            .filter(row -> !captions || !row.text("relation").equals("contradicts"))
            .toList();
    double weight = (double) SET / Math.max(1, rows.size());
    List<PairTrainer.Example> examples =
        bench
            .workers()
            .map(
                "Pairs",
                rows,
                row ->
                    trainer.example(
                        BareText.of(row.text("text1"), bench.analyzer()),
                        BareText.of(row.text("text2"), bench.analyzer()),
                        label(row, "relation", TextRelation.class),
                        NEGATORS.matcher(row.text("text1")).replaceAll(""),
                        weight));
    for (int i = 0; i < rows.size(); i++) {
      trainer.add(examples.get(i));
      learned.add(rows.get(i));
    }
  }

  private static <L extends Enum<L>> void write(
      PairTrainer<L> trainer,
      Path model,
      Optional<Path> check,
      String column,
      List<TableRow> rows) {
    try {
      trainer.train(Files.newOutputStream(model));
    } catch (IOException e) {
      throw new DataException(model, "cannot be written: " + e);
    }
    if (check.isPresent()) {
      List<L> labels = trainer.crossValidate(5);
      List<List<String>> cells = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        cells.add(List.of(rows.get(i).text("id"), labels.get(i).name().toLowerCase(Locale.ROOT)));
      }
      Table.write(check.get(), List.of("id", column), cells);
    }
  }

  private static <L extends Enum<L>> L label(TableRow row, String column, Class<L> labels) {
    try {
      return Enum.valueOf(labels, row.text(column).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new DataException(
          row.file(), row.line(), column + " is \"" + row.text(column) + "\", which is no label");
    }
  }
}
