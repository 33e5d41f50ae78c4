package hearsay.relate;

import hearsay.model.Modality;
import hearsay.model.SourceKind;
import hearsay.model.SpeechAct;
import java.util.List;
import java.util.Random;

/** Stories for laws: statements that may clash, answer or tell the same, put together at random. */
public final class AnyNewsroom {

  private static final List<String> CONTENTS =
      List.of(
          "12_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN",
          "19_CD sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN on_IN Monday_NNP",
          "no_DT sailors_NNS_sailor drowned_VBD_drown off_IN the_DT cape_NN",
          "the_DT guild_NN@3:nsubj sued_VBD_sue@0:root the_DT brewery_NN@3:obj",
          "the_DT brewery_NN@3:nsubj sued_VBD_sue@0:root the_DT guild_NN@3:obj",
          "those_DT reports_NNS_report",
          "the_DT dam_NN will_MD hold_VB through_IN spring_NN",
          "the_DT dam_NN shall_MD hold_VB through_IN spring_NN",
          "it_PRP is_VBZ_be the_DT first_JJ meeting_NN since_IN 2022_CD",
          "they_PRP met_VBD_meet four_CD times_NNS_time after_IN 2023_CD");

  private AnyNewsroom() {}

  /** The same for the same numbers: so many statements in three articles. */
  public static Newsroom of(long seed, int size) {
    Random random = new Random(seed);
    Newsroom room = new Newsroom().source("Meridian", SourceKind.OUTLET);
    for (String article : List.of("a", "b", "c")) {
      room.article(article, random.nextBoolean() ? "2031-05-0" + (1 + random.nextInt(5)) : "");
    }
    for (int i = 0; i < size; i++) {
      String content = CONTENTS.get(random.nextInt(CONTENTS.size()));
      String speaker = List.of("Ada Quill", "Bo Renner", "Cy Ott").get(random.nextInt(3));
      Newsroom.Line line =
          room.say(List.of("a", "b", "c").get(random.nextInt(3)), speaker, content);
      line.act(SpeechAct.values()[random.nextInt(SpeechAct.values().length)]);
      line.modality = Modality.values()[random.nextInt(Modality.values().length)];
      if (content.startsWith("no_")) {
        line.negative();
      }
      if (random.nextBoolean()) {
        line.quoted();
      }
      if (random.nextInt(3) == 0) {
        line.via("Meridian");
      }
      line.claim("claim:" + random.nextInt(Math.max(1, size / 2)));
    }
    return room;
  }
}
