package lantern.ingest.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;

/** Reads the text layer of a PDF, the values of its form fields, and the files that it holds. */
final class PdfParser implements DocumentParser {

    private static final int MOST_PAGES = 5_000;
    private static final int DEEPEST_NAMES = 20;

    @Override
    public Parsed parse(byte[] bytes) throws IOException, Refused {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw new Refused(
                    "page 1: the PDF is encrypted: ask the sender for one without a password");
        }
    }

    private static Parsed read(PDDocument document) throws IOException, Refused {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new Refused("page " + MOST_PAGES + ": the PDF has " + pages + " pages");
        }
        List<String> texts = PageText.list(document);
        List<Integer> pictures = new ArrayList<>();
        for (int number = 1; number <= pages; number++) {
            if (isBlank(texts.get(number - 1)) && hasPicture(document.getPage(number - 1))) {
                pictures.add(number);
            }
        }
        String fields = fields(document);
        List<Parsed.Part> parts = files(document);
        boolean blank = texts.stream().allMatch(PdfParser::isBlank) && isBlank(fields);
        if (blank && parts.isEmpty()) {
            throw new Refused(nothing(pages, pictures));
        }
        Prose all = new Prose();
        for (String text : PageMargins.once(texts)) {
            all.add(LineJoins.join(text)).gap();
        }
        all.add(fields);
        return new Parsed(
                format(pictures), Parsed.Layout.PROSE, blank ? "" : all.toString(), parts);
    }

    private static String nothing(int pages, List<Integer> pictures) {
        if (pages == 0) {
            return "page 1: the PDF has no pages";
        }
        return pictures.isEmpty()
                ? "pages 1 to " + pages + ": no text on any page"
                : "pages 1 to "
                        + pages
                        + ": only pictures of pages, no text layer: run text recognition (OCR) on"
                        + " it and offer it again";
    }

    private static String format(List<Integer> pictures) {
        if (pictures.isEmpty()) {
            return "pdf";
        }
        List<String> numbers = pictures.stream().limit(10).map(String::valueOf).toList();
        return "pdf without the pictured pages "
                + String.join(" ", numbers)
                + (pictures.size() > 10 ? " …" : "");
    }

    private static boolean isBlank(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean hasPicture(PDPage page) {
        try {
            if (page.getResources() == null) {
                return false;
            }
            for (COSName name : page.getResources().getXObjectNames()) {
                PDXObject object = page.getResources().getXObject(name);
                if (object instanceof PDImageXObject || object instanceof PDFormXObject) {
                    return true;
                }
            }
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    /** A form that is filled in keeps its values beside the pages, as {@code name: value}. */
    private static String fields(PDDocument document) throws Refused {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return "";
        }
        Prose lines = new Prose();
        int count = 0;
        for (PDField field : form.getFieldTree()) {
            if (++count > 20_000) {
                throw new Refused("the form of the PDF has more than 20000 fields");
            }
            String value = field instanceof PDNonTerminalField ? "" : field.getValueAsString();
            if (value != null && !value.isBlank() && !value.equals("Off")) {
                String label = field.getAlternateFieldName();
                if (label == null || label.isBlank()) {
                    label = String.valueOf(field.getPartialName());
                }
                lines.add(label.strip()).add(": ").add(value.strip()).line();
            }
        }
        return lines.toString();
    }

    private static List<Parsed.Part> files(PDDocument document) throws IOException, Refused {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        Map<String, byte[]> found = new TreeMap<>();
        if (tree != null) {
            collect(tree, 0, found, new long[1]);
        }
        return found.entrySet().stream()
                .map(entry -> new Parsed.Part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node,
            int depth,
            Map<String, byte[]> found,
            long[] total)
            throws IOException, Refused {
        if (depth > DEEPEST_NAMES) {
            throw new Refused("the PDF's list of files is nested too deep");
        }
        Map<String, PDComplexFileSpecification> here = node.getNames();
        for (var entry :
                (here == null ? Map.<String, PDComplexFileSpecification>of() : here).entrySet()) {
            PDEmbeddedFile file =
                    entry.getValue() == null ? null : entry.getValue().getEmbeddedFile();
            if (file != null) {
                String name = entry.getValue().getFile();
                found.put(
                        PartNames.plain(name == null ? entry.getKey() : name, found.keySet()),
                        Limited.bytes(file.createInputStream(), total));
            }
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                collect(kid, depth + 1, found, total);
            }
        }
    }
}
