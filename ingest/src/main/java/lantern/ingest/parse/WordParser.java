package lantern.ingest.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Reads a document: headers, the body, notes, comments, footers. Headers come first and footers
 * last, once each: markings stand there. Files that it holds become parts.
 */
final class WordParser {

    private final OPCPackage office;
    private final PackagePart main;
    private final Numbering numbering = new Numbering();
    private final ListStyles styles = new ListStyles();

    WordParser(OPCPackage office, PackagePart main) {
        this.office = office;
        this.main = main;
    }

    Parsed parse() throws IOException, Refused, InvalidFormatException {
        for (PackagePart part : related("numbering")) {
            numbering.read(part.getInputStream());
        }
        for (PackagePart part : related("styles")) {
            styles.read(part.getInputStream());
        }
        List<PackagePart> parts = new ArrayList<>(related("header"));
        parts.add(main);
        parts.addAll(related("footnotes"));
        parts.addAll(related("endnotes"));
        parts.addAll(related("comments"));
        parts.addAll(related("footer"));
        Prose text = new Prose();
        List<String> margins = new ArrayList<>();
        for (PackagePart part : parts) {
            String words = words(part);
            boolean margin = part.getContentType().matches(".*(?:header|footer)\\+xml");
            if (!words.isBlank() && !(margin && margins.contains(words.strip()))) {
                text.add(words).line();
                margins.add(words.strip());
            }
        }
        List<Parsed.Part> files = files();
        if (text.isBlank() && files.isEmpty()) {
            throw new Refused(
                    main.getPartName()
                            + ": no text in the document"
                            + (related("image").isEmpty()
                                    ? ""
                                    : ", only pictures: run text recognition (OCR) on them"));
        }
        return new Parsed(
                "docx", Parsed.Layout.PROSE, text.isBlank() ? "" : text.toString(), files);
    }

    private String words(PackagePart part) throws IOException, Refused, InvalidFormatException {
        Map<String, String> links = new HashMap<>();
        for (PackageRelationship relation : part.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.EXTERNAL
                    && relation.getRelationshipType().endsWith("/hyperlink")) {
                links.put(relation.getId(), relation.getTargetURI().toString());
            }
        }
        WordText text = new WordText(numbering, styles, links);
        try (InputStream in = part.getInputStream()) {
            SafeXml.read(in, part.getPartName().getName(), text);
        }
        return text.words();
    }

    /** Parts that the main one names, in the order of their names. */
    private List<PackagePart> related(String kind) throws InvalidFormatException {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.INTERNAL
                    && relation.getRelationshipType().endsWith("/" + kind)) {
                PackagePart part = main.getRelatedPart(relation);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        parts.sort(Comparator.comparing(part -> part.getPartName().getName()));
        return parts;
    }

    private List<Parsed.Part> files() throws IOException, Refused, InvalidFormatException {
        List<PackagePart> held = new ArrayList<>();
        for (PackagePart part : office.getParts()) {
            if (part.getPartName().getName().matches("/word/embeddings/[^/]+\\.(?:docx|xlsx)")) {
                held.add(part);
            }
        }
        held.sort(Comparator.comparing(part -> part.getPartName().getName()));
        List<Parsed.Part> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        long[] total = new long[1];
        for (PackagePart part : held) {
            String name = PartNames.plain(part.getPartName().getName(), names);
            names.add(name);
            files.add(new Parsed.Part(name, Limited.bytes(part.getInputStream(), total)));
        }
        return files;
    }
}
