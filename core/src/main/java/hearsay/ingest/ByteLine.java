package hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A line of a file, before decoding. Line feed, carriage return or both end it; neither byte is
 * ever part of another character in UTF-8.
 *
 * @param number from 1
 * @param offset of its first byte in the file, from 0
 * @param bytes without line end; the first ones only, where it is too long
 * @param tooLong whether it has more bytes than the limit
 */
record ByteLine(int number, long offset, byte[] bytes, boolean tooLong) {

  /** Takes lines one by one. */
  @FunctionalInterface
  interface Sink {
    void accept(ByteLine line);
  }

  /** Hands each line to the sink; holds one line, and of a too long one no more than the limit. */
  static void read(InputStream in, int limit, Sink sink) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int number = 1;
    long begin = 0;
    long at = 0;
    boolean tooLong = false;
    boolean afterReturn = false;
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      for (int i = 0; i < count; i++, at++) {
        byte unit = buffer[i];
        if (unit == '\n' && afterReturn) {
          begin = at + 1;
        } else if (unit == '\n' || unit == '\r') {
          sink.accept(new ByteLine(number, begin, line.toByteArray(), tooLong));
          line.reset();
          number++;
          begin = at + 1;
          tooLong = false;
        } else if (line.size() < limit) {
          line.write(unit);
        } else {
          tooLong = true;
        }
        afterReturn = unit == '\r';
      }
    }
    if (line.size() > 0) {
      sink.accept(new ByteLine(number, begin, line.toByteArray(), tooLong));
    }
  }
}
