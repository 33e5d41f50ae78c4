package hearsay.model;

import java.util.List;

/** Checks of constructor arguments: each failure says name, value, rule and hint. */
final class Check {

  private Check() {}

  static IllegalArgumentException bad(String name, Object value, String rule, String hint) {
    return new IllegalArgumentException(name + " is " + value + ", must be " + rule + ". " + hint);
  }

  static String filled(String name, String value, String hint) {
    if (value.isBlank()) {
      throw bad(name, "'" + value + "'", "a text that is not blank", hint);
    }
    return value;
  }

  static List<Span> ordered(String name, List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).begin() < spans.get(i - 1).end()) {
        throw bad(name, spans, "in text order without overlap", "Maybe sort and merge them first.");
      }
    }
    return List.copyOf(spans);
  }
}
