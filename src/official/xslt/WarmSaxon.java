import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltExecutable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * One Java machine for many dossiers. Each line read is the path of a stylesheet, a space and a document, both in Base64; each
 * line written is "done", "fault" (this stylesheet breaks off on this document) or "broken" (it cannot be compiled), a space and
 * what came of it in Base64. A stylesheet is compiled when it is first asked for. Document types are refused.
 */
public class WarmSaxon {
  static final PrintStream answers = System.out;

  public static void main(String[] arguments) throws Exception {
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    Processor processor = new Processor(false);
    processor.getUnderlyingConfiguration()
        .setConfigurationProperty("http://saxon.sf.net/feature/allow-external-functions", false);
    Map<String, XsltExecutable> compiled = new HashMap<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] asked = line.split(" ");
      String stylesheet = decoded(asked[0]);
      if (!compiled.containsKey(stylesheet)) {
        try {
          compiled.put(stylesheet, processor.newXsltCompiler().compile(new StreamSource(new File(stylesheet))));
        } catch (SaxonApiException error) {
          answer("broken", error.getMessage());
          continue;
        }
      }
      try {
        answer("done", transformed(processor, compiled.get(stylesheet), decoded(asked[1])));
      } catch (Exception error) {
        answer("fault", error.getMessage());
      }
    }
  }

  static String transformed(Processor processor, XsltExecutable stylesheet, String document) throws Exception {
    StringWriter written = new StringWriter();
    InputSource source = new InputSource(new StringReader(document));
    stylesheet.load30().transform(new SAXSource(reader(), source), processor.newSerializer(written));
    return written.toString();
  }

  static XMLReader reader() throws Exception {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newSAXParser().getXMLReader();
  }

  static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  static void answer(String outcome, String said) {
    byte[] bytes = String.valueOf(said).getBytes(StandardCharsets.UTF_8);
    answers.println(outcome + " " + Base64.getEncoder().encodeToString(bytes));
    answers.flush();
  }
}
