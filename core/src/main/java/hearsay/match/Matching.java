package hearsay.match;

import hearsay.model.Claim;
import java.util.List;

/**
 * What matching found out.
 *
 * @param claims every statement is in exactly one, by id; strict on polarity
 * @param pairs the pairs of statements that are about the same thing, whichever way they speak of
 *     it, by index, sorted
 */
public record Matching(List<Claim> claims, List<SimilarPair> pairs) {

  public Matching {
    claims = List.copyOf(claims);
    pairs = pairs instanceof PairList ? pairs : List.copyOf(pairs);
  }
}
