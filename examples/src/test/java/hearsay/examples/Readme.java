package hearsay.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README, whose blocks of code and output are marked by a comment before them. */
final class Readme {

  private static final Path FILE = Path.of("..", "README.md");

  private Readme() {}

  /** The block behind {@code <!-- name -->}. */
  static String block(String name) throws IOException {
    Matcher block =
        Pattern.compile("<!-- " + Pattern.quote(name) + " -->\\R```\\w*\\R(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(FILE));
    if (!block.find()) {
      throw new IllegalStateException("README.md has no block <!-- " + name + " -->");
    }
    return block.group(1);
  }
}
