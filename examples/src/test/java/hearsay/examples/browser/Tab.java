package hearsay.examples.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A page in the browser: opened, looked at, clicked and typed at, and what it did by itself. */
public final class Tab {

  private static final int SECONDS = 60;
  private static final Map<String, Integer> KEYS =
      Map.of("Tab", 9, "Enter", 13, "Escape", 27, " ", 32);

  private final DevTools tools;
  private final String session;
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> dialogs = new CopyOnWriteArrayList<>();
  private volatile CountDownLatch loaded = new CountDownLatch(1);

  Tab(DevTools tools) {
    this.tools = tools;
    String target =
        tools
            .send("", "Target.createTarget", DevTools.parameters().put("url", "about:blank"))
            .get("targetId")
            .asText();
    session =
        tools
            .send(
                "",
                "Target.attachToTarget",
                DevTools.parameters().put("targetId", target).put("flatten", true))
            .get("sessionId")
            .asText();
    tools.listen(this::heard);
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      send(domain + ".enable", DevTools.parameters());
    }
    send("Emulation.setFocusEmulationEnabled", DevTools.parameters().put("enabled", true));
  }

  private JsonNode send(String method, ObjectNode parameters) {
    return tools.send(session, method, parameters);
  }

  private void heard(JsonNode event) {
    if (!session.equals(event.path("sessionId").asText())) {
      return;
    }
    JsonNode said = event.path("params");
    switch (event.path("method").asText()) {
      case "Page.loadEventFired" -> loaded.countDown();
      case "Page.javascriptDialogOpening" -> dialogs.add(said.path("message").asText());
      case "Network.requestWillBeSent" -> requests.add(said.at("/request/url").asText());
      case "Runtime.exceptionThrown" -> errors.add(said.path("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> errors.add(said.path("args").toString());
      case "Log.entryAdded" -> errors.add(said.at("/entry/text").asText());
      default -> {
        // Nothing that a test asks for.
      }
    }
  }

  /** Opens a file, at a place in it if the fragment is not empty, and waits until it is loaded. */
  public void open(Path file, String fragment) throws InterruptedException {
    show("about:blank");
    errors.clear();
    requests.clear();
    dialogs.clear();
    show(file.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
  }

  private void show(String address) throws InterruptedException {
    loaded = new CountDownLatch(1);
    send("Page.navigate", DevTools.parameters().put("url", address));
    if (!loaded.await(SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException(address + " was not loaded in " + SECONDS + " s");
    }
  }

  /** What the page wrote to its console, threw, or had refused. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** What the page asked for, itself first. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** What the page alerted. */
  public List<String> dialogs() {
    return List.copyOf(dialogs);
  }

  /** The value of an expression; of a promise, what it comes to. */
  public JsonNode value(String expression) {
    JsonNode result =
        send(
            "Runtime.evaluate",
            DevTools.parameters()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(
          result.at("/exceptionDetails/exception/description").asText());
    }
    return result.path("result").path("value");
  }

  /** The text of a value. */
  public String text(String expression) {
    return value(expression).asText();
  }

  /** Whether an expression is true. */
  public boolean holds(String expression) {
    return value(expression).asBoolean();
  }

  /** Waits until an expression is true, for ten seconds at most. */
  public boolean comesTrue(String expression) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      if (holds(expression)) {
        return true;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return false;
  }

  /**
   * Clicks in the middle of the first line of what a selector names first, once it stays where it
   * is: what comes into the window is laid out only then and may move it.
   */
  public void click(String selector) {
    JsonNode at =
        value(
            "(async () => { const e = document.querySelector(%s);".formatted(quoted(selector))
                + " for (let still = 0, top; still < 8; ) {"
                + "   e.scrollIntoView({block: 'center'}); top = e.getClientRects()[0].top;"
                + "   await new Promise(requestAnimationFrame);"
                + "   still = e.getClientRects()[0].top === top ? still + 1 : 0;"
                + " }"
                + " const b = e.getClientRects()[0];"
                + " return [b.x + b.width / 2, b.y + b.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          DevTools.parameters()
              .put("type", type)
              .put("x", at.get(0).asDouble())
              .put("y", at.get(1).asDouble())
              .put("button", "left")
              .put("clickCount", 1));
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** Presses one of the keys Tab, Enter, Escape and space. */
  public void press(String key) {
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode event =
          DevTools.parameters()
              .put("type", type)
              .put("key", key)
              .put("code", key.equals(" ") ? "Space" : key)
              .put("windowsVirtualKeyCode", KEYS.getOrDefault(key, 0));
      if (type.equals("keyDown") && (key.equals("Enter") || key.equals(" "))) {
        event.put("text", key.equals("Enter") ? "\r" : " ");
      }
      send("Input.dispatchKeyEvent", event);
    }
  }

  /** Types a text where the focus is. */
  public void type(String text) {
    send("Input.insertText", DevTools.parameters().put("text", text));
  }

  /** Sets the size of the window in CSS pixels. */
  public void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        DevTools.parameters()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Takes the page for {@code screen} or {@code print}, and its reader to like it dark or not. */
  public void media(String medium, boolean dark) {
    ObjectNode parameters = DevTools.parameters().put("media", medium);
    parameters
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", dark ? "dark" : "light");
    send("Emulation.setEmulatedMedia", parameters);
  }

  /** Lets nothing in the page run scripts, or lets it again. */
  public void scripts(boolean run) {
    send("Emulation.setScriptExecutionDisabled", DevTools.parameters().put("value", !run));
  }

  /** Writes what the window shows to a PNG file. */
  public void screenshot(Path file) {
    String data =
        send("Page.captureScreenshot", DevTools.parameters().put("format", "png"))
            .get("data")
            .asText();
    Browser.write(file, Base64.getDecoder().decode(data));
  }

  /** Writes the page as it would be printed to a PDF file. */
  public void print(Path file) {
    String data =
        send("Page.printToPDF", DevTools.parameters().put("printBackground", true))
            .get("data")
            .asText();
    Browser.write(file, Base64.getDecoder().decode(data));
  }
}
