package hearsay.stance;

import hearsay.language.Quantity;
import hearsay.match.WordKnowledge;
import hearsay.stance.TextReading.Word;
import hearsay.stance.WordPairs.Pair;
import java.util.*;

/** What the relation of two texts is told by. Stateless. */
final class RelationFeatures {

  private static final Set<String> DENYING =
      Set.of("fail", "refuse", "deny", "lack", "unable", "false", "untrue", "prevent", "avoid", "reject", "cancel", "unlikely", "impossible", "hardly", "barely", "rarely", "seldom", "few", "little", "decline", "stop", "cease", "empty", "absent", "except", "dismiss", "forbid", "ban", "unsuccessful");
  private static final Set<String> OPEN =
      Set.of("may", "might", "could", "would", "should", "if", "plan", "want", "try", "attempt", "hope", "expect", "propose", "allegedly", "reportedly", "suspect", "accuse", "believe", "claim", "possible", "possibly", "likely", "seek", "consider", "intend", "offer", "ask", "threaten", "unless", "whether");

  private RelationFeatures() {}

  static boolean clash(Map<String,Double> f) { return f.containsKey("one negates") || f.containsKey("antonym") || f.containsKey("number other") || f.containsKey("roles turned") || f.containsKey("one denies"); }

  static Map<String, Double> of(TextReading p, TextReading h, Map<String,Double> meaning, WordKnowledge knowledge) {
    Map<String, Double> f = new TreeMap<>();
    WordPairs hp = WordPairs.of(h, p, knowledge), ph = WordPairs.of(p, h, knowledge);
    double hc = hp.coverage(), pc = ph.coverage(), min = Math.min(hc, pc);
    f.put("always", 1.0);
    f.put("covered", hc); f.put("covered squared", hc*hc);
    f.put("premise covered", pc);
    f.put("premise covered squared", pc*pc);
    f.putAll(meaning);
    if (hp.unmet().isEmpty()) f.put("all met", 1.0);
    boolean rootUnmet = hp.unmet().stream().anyMatch(u -> u.word().relation().equals("root"));
    boolean nameUnmet = hp.unmet().stream().anyMatch(u -> u.word().isName());
    boolean nounUnmet = hp.unmet().stream().anyMatch(u -> u.word().token().isNoun());
    boolean names = hp.pairs().stream().anyMatch(u -> u.word().isName());
    if (names && !nameUnmet) { f.put("names met", 1.0); if (rootUnmet) f.put("names met root unmet", 1.0); if (rootUnmet && !nounUnmet) f.put("nouns met root unmet", 1.0); }
    for (Pair u : hp.unmet()) for (Pair v : ph.unmet()) if (u.word().token().name()==hearsay.language.NameKind.LOCATION && v.word().token().name()==hearsay.language.NameKind.LOCATION) f.put("other place", 1.0);
    if (f.containsKey("other place") && !rootUnmet) f.put("other place root met", 1.0);
    // best single sentence
    double best=0; Map<Integer,double[]> by=new TreeMap<>(); double all=0; for (Pair u : hp.pairs()) { all+=u.word().rarity(); if (u.isMet()) by.computeIfAbsent(sentenceOf(p,u.other()), z->new double[1])[0]+=u.word().rarity()*u.near(); }
    for (double[] z : by.values()) best=Math.max(best, all==0?0:z[0]/all);
    f.put("covered by one", best); f.put("covered by one squared", best*best);
    // open near root
    for (Pair a : hp.pairs()) if (a.isMet() && a.word().relation().equals("root")) { int at=p.words().indexOf(a.other()); for (int i=Math.max(0,at-6); i<at; i++) { if (OPEN.contains(p.words().get(i).lemma()) && !h.lemmas().contains(p.words().get(i).lemma())) f.put("root open in premise", 1.0); }
      if (a.other().relation().equals("root")) f.put("root is root", 1.0); if (a.near()<1) f.put("root near", 1.0); if (a.word().token().isVerb()!=a.other().token().isVerb()) f.put("root other class",1.0); }
    if (ph.unmet().isEmpty()) f.put("all premise met", 1.0);
    for (Pair u : hp.unmet()) {
      String kind = kind(u.word());
      f.merge("unmet "+kind, 1.0, (a,b)->Math.min(3,a+b));
      if (u.word().relation().equals("root")) f.put("unmet root", 1.0);
      if (u.word().relation().startsWith("nsubj")) f.put("unmet subject", 1.0);
    }
    for (Pair u : ph.unmet()) { f.merge("premise unmet "+kind(u.word()), 0.25, (a,b)->Math.min(1,a+b)); 
      if (u.word().relation().equals("root")) f.put("premise unmet root", 1.0); 
      if (u.word().relation().startsWith("nsubj")) f.put("premise unmet subject", 1.0); }
    // edges
    int edges=0, kept=0, turned=0;
    for (Pair a : hp.pairs()) {
      if (a.word().head() < 0 || !a.isMet()) continue;
      Word head = h.words().get(a.word().head());
      for (Pair b : hp.pairs()) if (b.word()==head && b.isMet()) {
        edges++;
        int x = p.words().indexOf(a.other()), y = p.words().indexOf(b.other());
        int hx = a.other().head(), hy = b.other().head();
        if (hx==y || hy==x || hx>=0&&hx==hy || (hx>=0 && p.words().get(hx).head()==y)) kept++;
        if (isSubject(a.word()) && hx==y && isObject(a.other()) || isObject(a.word()) && hx==y && isSubject(a.other())) turned++;
      }
    }
    if (edges>0) { f.put("edges kept", (double) kept/edges); f.put("edges kept covered", hc*kept/edges); }
    if (turned>0) f.put("role turned", 1.0);
    if (turned>1) f.put("roles turned", 1.0);
    // negation
    boolean np = p.negators()>0, nh = h.negators()>0;
    boolean differs=false, rootDiffers=false, same=false;
    for (Pair a : hp.pairs()) if (a.isMet()) { if (a.word().negated()!=a.other().negated()) { differs=true; if (a.word().relation().equals("root")||a.other().relation().equals("root")) rootDiffers=true; } else if (a.word().negated()) same=true; }
    if (np && nh) f.put("both negate", 1.0);
    if (differs) { f.put("negated otherwise", 1.0); f.put("negated otherwise covered", hc); f.put("negated otherwise both covered", min);}
    if (rootDiffers) {f.put("root negated otherwise", 1.0); f.put("root negated otherwise covered", hc);}
    if (same) f.put("negated alike", 1.0);
    if (np != nh) {
      WordPairs negative = nh ? hp : ph;
      f.put("one negates", 1.0);
      f.put(nh ? "text2 negates" : "text1 negates", 1.0);
      f.put("one negates covered", hc); f.put("one negates covered squared", hc*hc);
      f.put("one negates both covered", min);
      f.put("negative covered", negative.coverage()); f.put("negative covered squared", negative.coverage()*negative.coverage());
      f.put("negative unmet", Math.min(3.0, negative.unmet().size()));
      if (negative.unmet().isEmpty()) f.put("negative all met", 1.0);
      if (meaning.containsKey("meaning")) f.put("one negates meaning", meaning.get("meaning"));
      if (edges>0) f.put("one negates edges", (double)kept/edges);
    }
    Set<String> ph1=p.lemmas(), hh1=h.lemmas();
    boolean dp = ph1.stream().anyMatch(l->DENYING.contains(l)&&!hh1.contains(l)), dh = hh1.stream().anyMatch(l->DENYING.contains(l)&&!ph1.contains(l));
    if (dp != dh) { f.put("one denies", 1.0); f.put("one denies covered", hc); if (np!=nh) f.put("denies and negates", 1.0); }
    boolean op = ph1.stream().anyMatch(l->OPEN.contains(l)&&!hh1.contains(l)), oh = hh1.stream().anyMatch(l->OPEN.contains(l)&&!ph1.contains(l));
    if (op) f.put("text1 open", 1.0); if (oh) f.put("text2 open", 1.0);
    // antonyms
    boolean anto=false;
    for (Pair a : hp.pairs()) if (a.near()<1) for (Pair b : ph.pairs()) if (b.near()<1 && (knowledge.antonyms(a.word().lemma(), b.word().lemma()) || hearsay.relate.Lexicon.shipped().opposite(a.word().lemma(), b.word().lemma()))) anto=true;
    if (anto) { f.put("antonym", 1.0); f.put("antonym covered", hc); f.put("antonym both covered", min); if (np!=nh) f.put("antonym and negation", 1.0);}
    // numbers
    for (Quantity a : h.quantities()) { boolean cmp=false, met=false; for (Quantity b : p.quantities()) { if (!a.unit().equals(b.unit())) continue; if (a.overlaps(b)||a.boundHolds(b)||a.rounds(b)) met=true; else if (!a.unit().isEmpty() || !a.counted().isEmpty() && (a.counted().equals(b.counted()) || knowledge.nearness(a.counted(), b.counted())>=0.6)) cmp=true; }
      if (met) f.put("number met", 1.0); else if (cmp) { f.put("number other",1.0); f.put("number other covered", hc);} else f.put("number unmet",1.0); }
    double l = p.words().size(), m = h.words().size();
    f.put("premise length", Math.min(1, l/60)); if (np!=nh) f.put("one negates length", Math.min(1,l/60)); if (names) f.put("has names", 1.0);
    if (!h.quantities().isEmpty()) f.put("has number", 1.0); f.put("length ratio", m==0?0:Math.min(1, m/Math.max(1,l)));
    return f;
  }
  private static int sentenceOf(TextReading p, Word w) { int n=0; for (Word x : p.words()) { if (x.relation().equals("root")) {} } int i=p.words().indexOf(w), steps=0; while (p.words().get(i).head()>=0 && steps++<100) i=p.words().get(i).head(); return i; }
  private static boolean isSubject(Word w) { return w.relation().equals("nsubj") || w.relation().equals("obl:agent"); }
  private static boolean isObject(Word w) { return w.relation().equals("obj") || w.relation().equals("nsubj:pass"); }
  private static String kind(Word w) { String t=w.token().tag(); return w.isNumber()?"number":w.isName()?"name":t.startsWith("NN")?"noun":t.startsWith("VB")?"verb":"other"; }
}
