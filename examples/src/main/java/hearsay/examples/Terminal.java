package hearsay.examples;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether a person is watching, and in what characters. */
public final class Terminal {

  private Terminal() {}

  /** Whether the program's input and output are a terminal. */
  public static boolean isThere() {
    return console().isPresent();
  }

  /** The terminal's own characters; what is piped is UTF-8. */
  static Charset charset() {
    return console().map(Console::charset).orElse(StandardCharsets.UTF_8);
  }

  private static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
  }

  /**
   * Before JDK 22 there was a console at a terminal only; since, there always is one, and it must
   * be asked by a method that JDK 17 does not have.
   */
  private static boolean isTerminal(Console console) {
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
