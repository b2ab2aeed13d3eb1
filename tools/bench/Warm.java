import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * The published pipeline, kept warm: holds a dossier to the XML Schema and then transforms it.
 * Arguments: the XML Schema, and the two stylesheets. Each line read is the number of one of them (0 or 1), a space and a
 * file; each line written is the median number of nanoseconds that the work took, from the bytes in memory.
 */
public class Warm {
  static final int WARM_UPS = 200;
  static final int ROUNDS = 31;

  public static void main(String[] arguments) throws Exception {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(arguments[0]));
    Processor processor = new Processor(false);
    XsltExecutable[] stylesheets = {compiled(processor, arguments[1]), compiled(processor, arguments[2])};
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      byte[] bytes = Files.readAllBytes(Path.of(line.substring(2)));
      System.out.println(median(processor, schema, stylesheets[line.charAt(0) - '0'], bytes));
      System.out.flush();
    }
  }

  static XsltExecutable compiled(Processor processor, String file) throws Exception {
    return processor.newXsltCompiler().compile(new StreamSource(new File(file)));
  }

  static long median(Processor processor, Schema schema, XsltExecutable stylesheet, byte[] bytes)
      throws Exception {
    long[] times = new long[ROUNDS];
    for (int round = -WARM_UPS; round < ROUNDS; round += 1) {
      long start = System.nanoTime();
      judge(processor, schema, stylesheet, bytes);
      if (round >= 0) times[round] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  static void judge(Processor processor, Schema schema, XsltExecutable stylesheet, byte[] bytes)
      throws Exception {
    schema.newValidator().validate(new StreamSource(new java.io.ByteArrayInputStream(bytes)));
    Xslt30Transformer transformer = stylesheet.load30();
    transformer.transform(
        new StreamSource(new java.io.ByteArrayInputStream(bytes)),
        processor.newSerializer(new StringWriter()));
  }
}
