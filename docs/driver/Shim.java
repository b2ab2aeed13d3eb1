import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A driver for OSO Keur, to put before your own LAS: the calls of schemas/driver.openapi.yaml that suffice to begin, and
 * two that let more be judged. What stands under "The LAS" is yours to replace; what is not offered is answered with 501.
 *
 * <pre>java Shim.java 9080</pre>
 */
public class Shim {
  /** What the LAS does not allow; OSO Keur is told the reason, and judges whether that is sound. */
  static class Refusal extends RuntimeException {
    Refusal(String reason) {
      super(reason);
    }
  }

  record Answer(int status, String json) {}

  // The LAS: replace what these do by what yours does, on behalf of the user "account".

  static final Map<String, String> pupils = new ConcurrentHashMap<>();
  static final List<String> asks = new ArrayList<>();

  static void loadPupil(Map<String, String> fields) {
    pupils.put(fields.get("brin") + " " + fields.get("pgn"), fields.get("dossier"));
  }

  static void findPupil(Map<String, String> fields) {
    if (!pupils.containsKey(fields.get("brin") + " " + fields.get("pgn"))) {
      throw new Refusal("Leerling " + fields.get("pgn") + " is er niet");
    }
  }

  /** Begins to ask, and gives the number by which it is followed. */
  static int askDossier(Map<String, String> order) {
    asks.add("Het Traffic Center is niet bereikbaar");
    return asks.size() - 1;
  }

  // The calls.

  static final Pattern ASK = Pattern.compile("GET /asks/(\\d+)(/received)?");

  static synchronized Answer answer(String call, Map<String, String> fields) {
    Matcher ask = ASK.matcher(call);
    if (ask.matches()) {
      int id = Integer.parseInt(ask.group(1));
      if (id >= asks.size() || ask.group(2) != null) {
        return new Answer(404, null);
      }
      return new Answer(200, "{\"state\":\"done\",\"message\":" + quote(asks.get(id)) + "}");
    }
    switch (call) {
      case "GET /status":
        return new Answer(200, "{\"product\":\"Voorbeeld-LAS\",\"version\":\"4.2.0\"}");
      case "POST /forget":
        pupils.clear();
        asks.clear();
        return new Answer(204, null);
      case "POST /pupils":
        loadPupil(fields);
        return new Answer(201, null);
      case "POST /inspections":
      case "POST /ready-dossiers":
        findPupil(fields);
        return new Answer(201, null);
      case "POST /asks":
        return new Answer(202, "{\"id\":\"" + askDossier(fields) + "\"}");
      default:
        return new Answer(501, null);
    }
  }

  public static void main(String[] arguments) throws IOException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9080;
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext("/", Shim::serve);
    server.start();
    System.out.println("http://127.0.0.1:" + port);
  }

  static void serve(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String query = exchange.getRequestURI().getRawQuery();
    Answer answer;
    try {
      Map<String, String> fields = body.isEmpty() ? inQuery(query) : inJson(body);
      answer = answer(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(), fields);
    } catch (Refusal refusal) {
      answer = new Answer(409, "{\"reason\":" + quote(refusal.getMessage()) + "}");
    } catch (RuntimeException error) {
      answer = new Answer(500, "{\"reason\":" + quote(String.valueOf(error)) + "}");
    }
    byte[] content = answer.json() == null ? new byte[0] : answer.json().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("content-type", "application/json");
    exchange.sendResponseHeaders(answer.status(), content.length == 0 ? -1 : content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  static Map<String, String> inQuery(String query) {
    Map<String, String> fields = new HashMap<>();
    for (String part : query == null ? new String[0] : query.split("&")) {
      String[] pair = part.split("=", 2);
      fields.put(pair[0], pair.length < 2 ? "" : URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  // Java has no JSON of its own: this reads the texts at the top of an object. Use your own library instead.
  static final Pattern TEXT = Pattern.compile("\"(\\w+)\":\"((?:[^\"\\\\]|\\\\.)*+)\"");

  static Map<String, String> inJson(String json) {
    Map<String, String> fields = new HashMap<>();
    Matcher text = TEXT.matcher(json);
    while (text.find()) {
      fields.put(text.group(1), unquote(text.group(2)));
    }
    return fields;
  }

  static String unquote(String text) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter != '\\') {
        plain.append(letter);
        continue;
      }
      char escaped = text.charAt(++at);
      switch (escaped) {
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case 't' -> plain.append('\t');
        case 'b' -> plain.append('\b');
        case 'f' -> plain.append('\f');
        case 'u' -> {
          plain.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
          at += 4;
        }
        default -> plain.append(escaped);
      }
    }
    return plain.toString();
  }

  static String quote(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
