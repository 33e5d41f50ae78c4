package hearsay.stance;

import hearsay.language.Quantity;
import hearsay.match.WordKnowledge;
import hearsay.stance.TextReading.Word;
import hearsay.stance.WordPairs.Pair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the stance of a sentence or headline towards a claim is told by. Stateless. */
final class StanceFeatures {

  private static final Set<String> ASKING =
      Set.of("do", "be", "have", "can", "will", "would", "could", "should", "who", "what", "why",
          "how", "where", "when", "which");

  private static final int NEAR = 4;

  private StanceFeatures() {}

  static Map<String, Double> of(TextReading claim, TextReading text, String raw, Map<String,Double> meaning, WordKnowledge knowledge) {
    Map<String, Double> f = new TreeMap<>();
    f.put("always", 1.0);
    WordPairs ofClaim = WordPairs.of(claim, text, knowledge);
    WordPairs ofText = WordPairs.of(text, claim, knowledge);
    f.put("claim covered", ofClaim.coverage());
    f.put("claim covered squared", ofClaim.coverage() * ofClaim.coverage());
    f.put("text covered", ofText.coverage());
    f.putAll(meaning);
    // What of the claim is met.
    for (Pair pair : ofClaim.pairs()) {
      if (pair.word().relation().equals("root")) {
        f.put(pair.isMet() ? "claim root met" : "claim root unmet", 1.0);
        if (pair.isMet() && pair.other().negated() != pair.word().negated()) f.put("root negated", 1.0);
      }
      if (pair.word().relation().startsWith("nsubj") && pair.word().head()>=0 && claim.words().get(pair.word().head()).relation().equals("root"))
        f.put(pair.isMet() ? "claim subject met" : "claim subject unmet", 1.0);
      if (pair.word().relation().startsWith("obj") && pair.word().head()>=0 && claim.words().get(pair.word().head()).relation().equals("root"))
        f.put(pair.isMet() ? "claim object met" : "claim object unmet", 1.0);
    }
    // negation
    boolean any=false, met=false;
    for (Pair pair : ofText.pairs()) if (pair.word().negated()) { any=true; if (pair.isMet() && !pair.other().negated()) met=true; }
    if (met) f.put("negated as met", 1.0);
    if (text.negators()>0) f.put("text negates", Math.min(2.0,text.negators()));
    if (claim.negators()>0) f.put("claim negates", 1.0);
    if ((text.negators()>0) != (claim.negators()>0)) f.put("one negates", 1.0);
    if (text.negators()>0) f.put("negates covered", ofClaim.coverage());
    // lexicon
    Set<String> claimLemmas = claim.lemmas();
    Map<String,Integer> counts = new TreeMap<>();
    int first = text.words().size();
    Set<Integer> metAt = new HashSet<>();
    for (int i=0;i<text.words().size();i++) if (claimLemmas.contains(text.words().get(i).lemma()) && text.words().get(i).rarity()>0.3) metAt.add(i);
    for (StanceWords.Hit hit : StanceWords.shipped().in(text.words())) {
      if (claimLemmas.contains(text.words().get(hit.at()).lemma())) { f.merge(hit.kind()+" shared", 1.0, (a,b)->1.0); continue; }
      boolean negated = text.words().get(hit.at()).negated();
      String kind = hit.kind() + (negated ? " negated" : "");
      counts.merge(kind, 1, Integer::sum);
      if (metAt.stream().anyMatch(m -> Math.abs(m-hit.at())<=NEAR)) f.put(kind+" near", 1.0);
      if (text.words().get(hit.at()).relation().equals("root")) f.put(kind+" root", 1.0);
      if (hit.at() < 3) f.put(kind+" early", 1.0);
    }
    counts.forEach((kind,n) -> { f.put(kind, 1.0); if (n>1) f.put(kind+" twice", 1.0); });
    for (StanceWords.Hit hit : StanceWords.shipped().in(claim.words())) f.put("claim "+hit.kind(), 1.0);
    // form
    String t = raw.strip();
    if (t.endsWith("?")) f.put("ends asking", 1.0);
    else if (t.contains("?")) f.put("asks", 1.0);
    if (!text.words().isEmpty()) {
      String l = text.words().get(0).lemma();
      if (Set.of("do","be","have","can","will","would","could","should").contains(l) && !text.words().get(0).token().text().matches("(?i)being|having|doing")) f.put("opens yes-no", 1.0);
      if (Set.of("no","sorry","nope","not").contains(l)) f.put("opens no", 1.0);
      f.put("word ^"+l, 1.0);
    }
    if (t.contains(":")) f.put("colon", 1.0);
    if (t.contains("'") ) f.put("quote mark", 1.0);
    if (t.contains("...") || t.contains("!")) f.put("excited", 1.0);
    f.put("length", Math.min(1.0, text.words().size()/20.0));
    // numbers
    for (Quantity q : claim.quantities()) { boolean cmp=false, same=false; for (Quantity p : text.quantities()) { if (q.unit().equals(p.unit())) { cmp=true; if (q.overlaps(p)||q.boundHolds(p)||q.rounds(p)) same=true; } } if (same) f.put("number met",1.0); else if (cmp) f.put("number other",1.0); else f.put("number unmet",1.0);}
    // antonyms
    for (Pair p : ofText.unmet()) for (Pair q : ofClaim.unmet()) if (knowledge.antonyms(p.word().lemma(), q.word().lemma())) f.put("antonym",1.0);
    // words
    String before="^";
    double bow = 0.5;
    for (Word w : text.words()) {
      String l = w.isNumber()?"#":w.lemma();
      boolean shared = claimLemmas.contains(l);
      String key = shared ? "*" : l;
      if (!shared) f.put("word "+l, bow);
      f.put("word "+before+"_"+key, bow);
      before=key;
    }
    f.put("word "+before+"_$", bow);
    return f;
  }
}
