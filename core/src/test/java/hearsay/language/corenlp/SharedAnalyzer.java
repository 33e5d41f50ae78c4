package hearsay.language.corenlp;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;

/** The analyzer that the slow tests of one run have in common: its models load once. */
public final class SharedAnalyzer {

  private static final Supplier<CoreNlpAnalyzer> SHARED = Suppliers.memoize(CoreNlpAnalyzer::load);

  private SharedAnalyzer() {}

  /** The analyzer, thread-safe; loads its models at the first call. */
  public static CoreNlpAnalyzer get() {
    return SHARED.get();
  }
}
