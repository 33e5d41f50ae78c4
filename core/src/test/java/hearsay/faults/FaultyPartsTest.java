package hearsay.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hearsay.ProgressListener;
import hearsay.Reconciler;
import hearsay.ReconcilerOptions;
import hearsay.ingest.Articles;
import hearsay.language.Dependencies;
import hearsay.language.NameKind;
import hearsay.language.Sentence;
import hearsay.language.SentenceEncoder;
import hearsay.language.TextAnalyzer;
import hearsay.language.Token;
import hearsay.model.Block;
import hearsay.model.Reconciliation;
import hearsay.model.Span;
import hearsay.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts that throw, lie or stall, threads that come in crowds or are told to stop. */
@Timeout(120)
final class FaultyPartsTest {

  private static final String NEWS =
      "The harbour minister, Anna Brel, said on Monday that the crane had been safe.\n"
          + "The union's leader, Tom Ruck, denied that the crane had been safe.";

  private static final String BAD = "The bad article, Anna Brel said, was bad.";

  private static final ReconcilerOptions OPTIONS = ReconcilerOptions.defaults().withThreads(2);

  private static Articles news() {
    return HostileInput.texts(BAD, NEWS);
  }

  /** Does as told with the bad article and well with every other. */
  private static TextAnalyzer faulty(TextAnalyzer fault) {
    TextAnalyzer sound = new CheapAnalyzer();
    return (text, blocks) ->
        text.equals(BAD) ? fault.sentences(text, blocks) : sound.sentences(text, blocks);
  }

  private static List<Sentence> sentence(Token... tokens) {
    return List.of(
        new Sentence(
            List.of(tokens),
            () ->
                new Dependencies(
                    Collections.nCopies(tokens.length, Dependencies.ROOT),
                    Collections.nCopies(tokens.length, "root"))));
  }

  private static Token token(int begin, int end, String text) {
    return new Token(new Span(begin, end), text, text, "NN", NameKind.NONE);
  }

  private static List<Sentence> twice(String text, List<Block> blocks) {
    List<Sentence> sentences = new CheapAnalyzer().sentences(text, blocks);
    return Stream.concat(sentences.stream(), sentences.stream()).toList();
  }

  private static List<Sentence> circle(String text, List<Block> blocks) {
    return List.of(
        new Sentence(
            List.of(token(0, 3, "The"), token(4, 7, "bad")),
            () -> new Dependencies(List.of(1, 0), List.of("dep", "dep"))));
  }

  @SuppressWarnings("InfiniteRecursion") // That is its fault.
  private static List<Sentence> deep(String text, List<Block> blocks) {
    return deep(text, blocks);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "throws",
            (text, blocks) -> {
              throw new IllegalStateException("out of order");
            },
            "cannot be analysed: java.lang.IllegalStateException: out of order"),
        fault("recurses", FaultyPartsTest::deep, "StackOverflowError"),
        fault("gives null", (text, blocks) -> null, "NullPointerException"),
        fault(
            "gives a null sentence",
            (text, blocks) -> Arrays.asList((Sentence) null),
            "NullPointerException"),
        fault(
            "spans behind the text",
            (text, blocks) -> sentence(token(0, 3, "The"), token(400, 403, "bad")),
            "gave token 400-403"),
        fault(
            "spans of a block",
            (text, blocks) -> sentence(token(4, 7, "The")),
            "gave token 4-7 'The', must be what the text has there"),
        fault(
            "spans backwards",
            (text, blocks) -> sentence(token(4, 7, "bad"), token(0, 3, "The")),
            "gave token 0-3, must be behind code unit 7"),
        fault("sentences twice", FaultyPartsTest::twice, "must be behind code unit"),
        fault("a tree in a circle", FaultyPartsTest::circle, "must be a tree"),
        fault(
            "a tree of another size",
            (text, blocks) ->
                List.of(
                    new Sentence(
                        List.of(token(0, 3, "The"), token(4, 7, "bad")),
                        () -> new Dependencies(List.of(Dependencies.ROOT), List.of("root")))),
            "cannot be analysed"));
  }

  private static Arguments fault(String name, TextAnalyzer fault, String reason) {
    return Arguments.of(name, fault, reason);
  }

  /** What a sound analyzer finds where the bad article is empty. */
  private static List<String> sound;

  @BeforeAll
  static void readSoundly() {
    try (Reconciler reconciler = Reconciler.create(OPTIONS, new CheapAnalyzer())) {
      sound = texts(reconciler.reconcile(HostileInput.texts("", NEWS)));
    }
    assertFalse(sound.isEmpty());
  }

  private static List<String> texts(Reconciliation result) {
    return result.statements().stream().map(Statement::text).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void anAnalyzerAtFaultCostsItsArticleOnly(String name, TextAnalyzer fault, String reason) {
    try (Reconciler reconciler = Reconciler.create(OPTIONS, faulty(fault))) {
      Reconciliation result = reconciler.reconcile(news());

      assertEquals(1, result.skipped().size(), result.skipped().toString());
      assertEquals("article-00000", result.skipped().get(0).where());
      assertTrue(result.skipped().get(0).reason().contains(reason), result.skipped().toString());
      assertEquals(sound, texts(result));
    }
  }

  @Test
  void anAnalyzerThatFindsNothingGivesNothing() {
    try (Reconciler reconciler = Reconciler.create(OPTIONS, (text, blocks) -> List.of())) {
      assertEquals(List.of(), reconciler.reconcile(news()).statements());
    }
  }

  @Test
  void anErrorOfTheMachineEndsTheCall() {
    TextAnalyzer broken =
        (text, blocks) -> {
          throw new NoClassDefFoundError("a model's class");
        };
    try (Reconciler reconciler = Reconciler.create(OPTIONS, broken)) {
      assertThrows(NoClassDefFoundError.class, () -> reconciler.reconcile(news()));
    }
  }

  /** Waits until it is interrupted, and tells when it is reached. */
  private static TextAnalyzer stalling(CountDownLatch reached) {
    return faulty(
        (text, blocks) -> {
          reached.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
          }
          return List.of();
        });
  }

  @Test
  void whoWaitsForAStalledAnalyzerCanBeInterruptedAndGoOnAfterwards() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    ExecutorService caller = Executors.newSingleThreadExecutor();
    try (Reconciler reconciler = Reconciler.create(OPTIONS, stalling(reached))) {
      Future<Boolean> interrupted =
          caller.submit(
              () -> {
                CancellationException e =
                    assertThrows(CancellationException.class, () -> reconciler.reconcile(news()));
                assertTrue(e.getMessage().startsWith("interrupted after "), e.getMessage());
                return Thread.currentThread().isInterrupted();
              });
      assertTrue(reached.await(60, TimeUnit.SECONDS));
      caller.shutdownNow();
      assertTrue(interrupted.get(60, TimeUnit.SECONDS), "the flag must be set again");

      assertFalse(reconciler.reconcile(HostileInput.texts(NEWS)).statements().isEmpty());
    }
  }

  @Test
  void closingFreesWhoeverWaits() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    ExecutorService caller = Executors.newSingleThreadExecutor();
    Reconciler reconciler = Reconciler.create(OPTIONS.withThreads(1), stalling(reached));
    Future<Reconciliation> running = caller.submit(() -> reconciler.reconcile(news()));
    assertTrue(reached.await(60, TimeUnit.SECONDS));
    reconciler.close();
    ExecutionException e =
        assertThrows(ExecutionException.class, () -> running.get(60, TimeUnit.SECONDS));
    assertEquals(CancellationException.class, e.getCause().getClass());
    caller.shutdownNow();

    IllegalStateException closed =
        assertThrows(IllegalStateException.class, () -> reconciler.reconcile(news()));
    assertTrue(closed.getMessage().startsWith("reconciler is closed"), closed.getMessage());
    reconciler.close();
  }

  @Test
  void whoIsInterruptedBetweenStagesIsHeard() {
    try (Reconciler reconciler = Reconciler.create(OPTIONS, new CheapAnalyzer())) {
      ProgressListener interrupting =
          (stage, done, total) -> {
            if (done == total) {
              Thread.currentThread().interrupt();
            }
          };
      assertThrows(CancellationException.class, () -> reconciler.reconcile(news(), interrupting));
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void aListenerThatThrowsEndsItsCallOnly() {
    try (Reconciler reconciler = Reconciler.create(OPTIONS, new CheapAnalyzer())) {
      ProgressListener throwing =
          (stage, done, total) -> {
            throw new IllegalStateException("no screen");
          };
      assertThrows(IllegalStateException.class, () -> reconciler.reconcile(news(), throwing));
      assertFalse(reconciler.reconcile(news()).statements().isEmpty());
    }
  }

  @Test
  void manyThreadsOnOneReconcilerGetWhatOneGets() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try (Reconciler reconciler = Reconciler.create(OPTIONS, new CheapAnalyzer())) {
      List<Articles> inputs = new ArrayList<>();
      List<Reconciliation> alone = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        inputs.add(HostileInput.texts(NEWS.replace("crane", "crane " + i), NEWS, BAD));
        alone.add(reconciler.reconcile(inputs.get(i)));
      }
      List<Future<Reconciliation>> running = new ArrayList<>();
      for (int i = 0; i < 48; i++) {
        Articles input = inputs.get(i % 6);
        running.add(callers.submit(() -> reconciler.reconcile(input)));
      }
      for (int i = 0; i < running.size(); i++) {
        assertEquals(alone.get(i % 6), running.get(i).get(100, TimeUnit.SECONDS));
      }
    } finally {
      callers.shutdownNow();
    }
  }

  static Stream<Arguments> encoders() {
    return Stream.of(
        encoder(
            "throws",
            texts -> {
              throw new IllegalStateException("out of order");
            },
            "out of order"),
        encoder("too few", texts -> List.of(), "vectors for"),
        encoder(
            "not a number", texts -> vectors(texts, text -> new float[] {Float.NaN, 1}), "finite"),
        encoder(
            "endless",
            texts -> vectors(texts, text -> new float[] {Float.POSITIVE_INFINITY, 1}),
            "finite"),
        encoder("zero", texts -> vectors(texts, text -> new float[2]), "not all 0"),
        encoder("empty", texts -> vectors(texts, text -> new float[0]), "not all 0"),
        encoder(
            "different lengths",
            texts -> vectors(texts, text -> unlike(text.length())),
            "must give"));
  }

  private static Arguments encoder(String name, SentenceEncoder encoder, String reason) {
    return Arguments.of(name, encoder, reason);
  }

  private static List<float[]> vectors(List<String> texts, Function<String, float[]> each) {
    return texts.stream().map(each).toList();
  }

  /** Of another length for an odd and an even number. */
  private static float[] unlike(int number) {
    float[] vector = new float[2 + number % 2];
    Arrays.fill(vector, 1);
    return vector;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encoders")
  void anEncoderAtFaultIsNamedAndEndsTheCall(String name, SentenceEncoder encoder, String reason) {
    try (Reconciler reconciler = Reconciler.create(OPTIONS, new CheapAnalyzer(), encoder)) {
      IllegalStateException e =
          assertThrows(
              IllegalStateException.class,
              () ->
                  reconciler.reconcile(HostileInput.texts(NEWS, NEWS.replace("crane", "bridge"))));
      assertTrue(e.getMessage().contains(reason), e.getMessage());
    }
  }
}
