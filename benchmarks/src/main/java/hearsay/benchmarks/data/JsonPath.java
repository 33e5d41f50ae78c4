package hearsay.benchmarks.data;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Writes the way to a place in a JSON value, such as {@code statements[3].spans}. */
final class JsonPath {
  private JsonPath() {}

  static String of(List<JsonMappingException.Reference> steps) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : steps) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }
}
