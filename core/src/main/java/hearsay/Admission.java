package hearsay;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import hearsay.ingest.EnglishCheck;
import hearsay.model.Article;
import hearsay.model.Skipped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which articles are worked on: in English, not too many in all, not too many of one text. */
final class Admission {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Limits limits;
  private final List<Skipped> skipped;

  /** The first article of each text, and how many there are of it. */
  private final Map<HashCode, Copies> copies = new HashMap<>();

  private static final class Copies {
    private final String first;
    private int count;

    Copies(String first) {
      this.first = first;
    }
  }

  private Admission(Limits limits, List<Skipped> skipped) {
    this.limits = limits;
    this.skipped = skipped;
  }

  /**
   * The articles that are worked on, by id.
   *
   * @param skipped takes the others, with the reason
   * @throws IllegalArgumentException if two articles have one id
   */
  static List<Article> of(List<Article> articles, Limits limits, List<Skipped> skipped) {
    return new Admission(limits, skipped).admitted(sorted(articles));
  }

  /**
   * The articles by id.
   *
   * @throws IllegalArgumentException if two have one id
   */
  static List<Article> sorted(List<Article> articles) {
    List<Article> sorted = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      String id = sorted.get(i).id();
      if (id.equals(sorted.get(i - 1).id())) {
        throw new IllegalArgumentException(
            "article id is '"
                + id
                + "' twice, must be unique. Give each article an id of its own.");
      }
    }
    return sorted;
  }

  private List<Article> admitted(List<Article> articles) {
    List<Article> admitted = new ArrayList<>();
    for (Article article : articles) {
      Optional<Skipped> refusal = refusal(article, admitted.size());
      refusal.ifPresentOrElse(skipped::add, () -> admitted.add(article));
    }
    return admitted;
  }

  private Optional<Skipped> refusal(Article article, int admitted) {
    if (admitted >= limits.articles()) {
      return Optional.of(
          refused(
              article,
              "one more than the limit of " + limits.articles() + " articles",
              "Maybe divide them by story; or raise the limit"));
    }
    Optional<String> other = EnglishCheck.otherLanguage(article.text());
    if (other.isPresent()) {
      return Optional.of(
          refused(article, "not English: " + other.get(), "Maybe translate it first"));
    }
    Copies same = copies.computeIfAbsent(digest(article), text -> new Copies(article.id()));
    if (same.count == limits.copies()) {
      return Optional.of(
          refused(
              article,
              "the same text as '" + same.first + "', of which " + same.count + " are read",
              "Maybe raise the limit of copies"));
    }
    same.count++;
    return Optional.empty();
  }

  private static Skipped refused(Article article, String reason, String hint) {
    return new Skipped(article.id(), "", reason, hint);
  }

  private static HashCode digest(Article article) {
    return Hashing.sha256()
        .hashString(BLANKS.matcher(article.text()).replaceAll(" "), StandardCharsets.UTF_16LE);
  }
}
