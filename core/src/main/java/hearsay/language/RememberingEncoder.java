package hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks another encoder for each text only once, and keeps every vector as long as it lives itself:
 * for work that comes back to the same texts. Thread-safe; two threads that ask for a new text at
 * the same time may both have it encoded, to the same vector.
 */
public final class RememberingEncoder implements SentenceEncoder {

  private final SentenceEncoder encoder;
  private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

  /** An encoder that knows no text yet. */
  public RememberingEncoder(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  @Override
  public List<float[]> encode(List<String> texts) {
    List<String> unknown =
        texts.stream().distinct().filter(text -> !vectors.containsKey(text)).toList();
    if (!unknown.isEmpty()) {
      List<float[]> found = encoder.encode(unknown);
      if (found.size() != unknown.size()) {
        throw new IllegalStateException(
            "encoder %s gave %d vectors for %d texts, must give one for each"
                .formatted(encoder.description(), found.size(), unknown.size()));
      }
      for (int i = 0; i < unknown.size(); i++) {
        vectors.put(unknown.get(i), found.get(i));
      }
    }
    List<float[]> all = new ArrayList<>(texts.size());
    texts.forEach(text -> all.add(vectors.get(text)));
    return all;
  }

  @Override
  public String description() {
    return encoder.description();
  }
}
