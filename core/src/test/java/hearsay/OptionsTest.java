package hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hearsay.ingest.ReadOptions;
import hearsay.match.MatchOptions;
import hearsay.relate.RelateOptions;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record of options is built in one way: from its defaults, one component at a time. */
final class OptionsTest {

  static Stream<Class<?>> records() {
    return Stream.of(
        ReconcilerOptions.class,
        Limits.class,
        ReadOptions.class,
        MatchOptions.class,
        RelateOptions.class);
  }

  @ParameterizedTest
  @MethodSource("records")
  void eachHasDefaultsAndACopyForEachComponent(Class<?> options) throws Exception {
    assertEquals(options, options.getMethod("defaults").getReturnType());
    List<String> copies =
        Arrays.stream(options.getMethods())
            .map(Method::getName)
            .filter(name -> name.startsWith("with"))
            .sorted()
            .toList();
    assertEquals(
        Arrays.stream(options.getRecordComponents()).map(OptionsTest::copy).sorted().toList(),
        copies);
  }

  private static String copy(RecordComponent component) {
    String name = component.getName();
    return "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  @Test
  void aCopyDiffersInItsComponentAlone() {
    RelateOptions defaults = RelateOptions.defaults();

    assertEquals(
        new RelateOptions(0.1, 0.2, 0.3, 4),
        defaults
            .withSameEvent(0.1)
            .withQuoteLikeness(0.2)
            .withReprintShare(0.3)
            .withOccasionDays(4));
  }
}
