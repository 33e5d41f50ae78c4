package hearsay.faults;

import java.util.Map;

/** News in languages that are not read, all of it invented. */
final class ForeignTexts {

  /** By language as it is named; each repeated once, for a length that tells. */
  static final Map<String, String> LATIN =
      Map.ofEntries(
          of(
              "German",
              "Die Ministerin sagte am Montag, dass der Kran nicht sicher war und die Firma das mit"
                  + " einer Prüfung nach dem Unfall wusste. Der Sprecher ist auch von den Fragen"
                  + " nicht überrascht."),
          of(
              "French",
              "La ministre a dit lundi que la grue était sûre et que les ouvriers ont été prévenus"
                  + " dans une lettre. Le syndicat, qui est en colère, ne répond pas aux questions"
                  + " sur cette affaire."),
          of(
              "Spanish",
              "La ministra dijo el lunes que la grúa era segura y que los obreros lo sabían por una"
                  + " carta. El sindicato, que está en contra, no ha respondido a las preguntas del"
                  + " diario, pero se sabe más."),
          of(
              "Italian",
              "La ministra ha detto che la gru è sicura e che gli operai non sono stati avvertiti"
                  + " della prova. Il sindacato, con una lettera del capo, non ha risposto alle"
                  + " domande di nessuno."),
          of(
              "Portuguese",
              "A ministra disse que o guindaste não foi examinado e que os operários da empresa em"
                  + " causa não sabiam. Uma carta do sindicato foi enviada ao ministério com um"
                  + " aviso para as autoridades."),
          of(
              "Dutch",
              "De minister zei dat het niet veilig was en dat een van de kranen met roest op het"
                  + " dek stond. Het bedrijf wordt ook aan een onderzoek van de politie"
                  + " onderworpen, zei hij."),
          of(
              "a Scandinavian language",
              "Ministern sade att det inte är en olycka som man har väntat på och att en av kranarna"
                  + " ble undersökt med tanke på rost. Det är inte känt för allmänheten."),
          of(
              "Polish",
              "Minister powiedziała, że dźwig nie był bezpieczny i że firma o tym wie. Nie jest to"
                  + " nowa sprawa, ale na pytania z redakcji nie odpowiedział nikt, po prostu się"
                  + " boją do tego wracać."),
          of(
              "Czech",
              "Ministryně řekla, že jeřáb nebyl v pořádku a že se o tom ví. Na otázky novinářů ale"
                  + " nikdo neodpověděl, které se týkaly jeho stavu, také pro to, že je to s firmou"
                  + " složité a by se soudila."),
          of(
              "Turkish",
              "Bakan vincin güvenli olduğunu ve bu konuda bir rapor için çok beklediklerini söyledi."
                  + " Daha sonra sendika ile de görüşen bakan, kaza gibi bir olay değil dedi."),
          of(
              "Romanian",
              "Ministra a spus că macaraua nu este sigură și că o anchetă este pe rol din mai. Pentru"
                  + " muncitori nu mai sunt alte locuri, iar cu care firmă se face lucrarea nu se"
                  + " știe."),
          of(
              "Hungarian",
              "A miniszter azt mondta, hogy a daru nem biztonságos, és az üzem is tudta ezt. Egy"
                  + " levél már volt, de nem válaszolt rá senki, csak az újság kérdezte meg, hogy"
                  + " van vagy nincs."),
          of(
              "Finnish",
              "Ministeri sanoi, että nosturi ei ole turvallinen ja että yhtiö on tiennyt sen. Se oli"
                  + " myös lehdessä, mutta hän ei vastannut, kun häneltä kysyttiin, joka on tai ei"
                  + " ole outoa."),
          of(
              "Indonesian",
              "Menteri mengatakan bahwa derek itu tidak aman dan perusahaan yang bertanggung jawab"
                  + " akan diperiksa. Dalam surat dari serikat pekerja pada hari ini, juga disebut"
                  + " kecelakaan di pelabuhan dengan korban untuk kedua kali."),
          of(
              "Vietnamese",
              "Bộ trưởng nói rằng cần cẩu không an toàn và công ty đã biết. Trong một lá thư của"
                  + " công đoàn, các công nhân là người đã báo với cảng, nhưng không được trả lời,"
                  + " và có một người cho biết này."));

  /** By script as it is named. */
  static final Map<String, String> OTHER =
      Map.ofEntries(
          of("Cyrillic", "Министр сказала в понедельник, что кран был в порядке. Профсоюз спорит."),
          of(
              "Greek",
              "Η υπουργός είπε τη Δευτέρα ότι ο γερανός ήταν ασφαλής. Το συνδικάτο διαφωνεί."),
          of(
              "Arabic",
              "قالت الوزيرة يوم الاثنين إن الرافعة كانت سليمة ونفت النقابة ذلك في بيان لها"),
          of("Hebrew", "השרה אמרה ביום שני שהמנוף היה תקין והאיגוד הכחיש זאת בהודעה שפורסמה בערב"),
          of("Han", "部长星期一说起重机是安全的工会在声明中否认了这一说法公司拒绝置评目前没有更多消息调查仍在继续进行"),
          of("Hiragana", "だいじんはげつようびにくれーんはあんぜんだったとはなしくみあいはそれをひていしたときじはつたえている"),
          of("Hangul", "장관은 월요일에 크레인이 안전했다고 말했으며 노조는 성명에서 이를 부인했다 회사는 논평을 거부했다 조사는 계속된다"),
          of(
              "Thai",
              "รัฐมนตรีกล่าวเมื่อวันจันทร์ว่าเครนปลอดภัยสหภาพแรงงานปฏิเสธเรื่องนี้ในแถลงการณ์บริษัทไม่ให้ความเห็น"),
          of(
              "Devanagari",
              "मंत्री ने सोमवार को कहा कि क्रेन सुरक्षित थी और यूनियन ने एक बयान में इससे इनकार किया कंपनी चुप रही"),
          of(
              "Georgian",
              "მინისტრმა ორშაბათს თქვა რომ ამწე უსაფრთხო იყო პროფკავშირმა ეს უარყო განცხადებაში"),
          of(
              "Armenian",
              "Նախարարը երկուշաբթի ասաց որ ամբարձիչը անվտանգ էր արհմիությունը հերքեց դա"),
          of(
              "Ethiopic",
              "ሚኒስትሯ ሰኞ ዕለት ክሬኑ ደህና ነበር አሉ ማህበሩ ግን ይህን አስተባበለ ኩባንያው መልስ አልሰጠም ምርመራው ቀጥሏል ተብሏል"));

  private ForeignTexts() {}

  private static Map.Entry<String, String> of(String name, String text) {
    return Map.entry(name, text + "\n\n" + text);
  }
}
