package hearsay.benchmarks.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OwnJvmTest {

  /** Says what it was given. */
  static final class Told {
    public static void main(String[] arguments) {
      System.out.println("given " + String.join(", ", arguments));
      System.exit(arguments.length);
    }
  }

  @Test
  void whatItPrintsAndItsExitCodeComeBack() {
    List<String> lines = new ArrayList<>();

    int exit = OwnJvm.run(64 << 20, Told.class, List.of("10", "7"), lines::add);

    assertEquals(List.of("given 10, 7"), lines);
    assertEquals(2, exit);
  }
}
