package hearsay.benchmarks.speed;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import hearsay.benchmarks.predict.Progress;
import hearsay.model.Article;
import java.util.List;
import java.util.Properties;

/** CoreNLP's way to quotations and their speakers, with its own defaults for everything. */
final class QuotePipeline implements Side {

  private final StanfordCoreNLP pipeline;
  private final Progress progress;

  private QuotePipeline(StanfordCoreNLP pipeline, Progress progress) {
    this.pipeline = pipeline;
    this.progress = progress;
  }

  static QuotePipeline load(Progress progress) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    return new QuotePipeline(new StanfordCoreNLP(properties), progress);
  }

  @Override
  public void read(List<Article> articles) {
    for (int i = 0; i < articles.size(); i++) {
      progress.at("CoreNLP", i, articles.size());
      pipeline.annotate(new Annotation(articles.get(i).text()));
    }
    progress.at("CoreNLP", articles.size(), articles.size());
  }
}
