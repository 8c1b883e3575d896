package lantern.ingest.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.xml.sax.SAXException;

/** Reads office files of today: documents and workbooks. */
final class OfficeParser implements DocumentParser {

    /** A part of an office file, unpacked, in bytes. */
    private static final long LARGEST_PART = 512L * 1024 * 1024;

    private static final String STRICT_DOCUMENT =
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    OfficeParser() {
        // A repeated paragraph packs a hundred to one; a bomb a thousand to one.
        ZipSecureFile.setMinInflateRatio(0.004);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(5_000);
    }

    @Override
    public Parsed parse(byte[] bytes) throws IOException, Refused {
        Path file = Files.createTempFile("office", ".zip");
        try {
            Files.write(file, bytes);
            return parse(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Parsed parse(Path file) throws IOException, Refused {
        OPCPackage office;
        try {
            office = OPCPackage.open(file.toFile(), PackageAccess.READ);
        } catch (OpenXML4JException broken) {
            throw new Refused("the archive's directory: broken, or cut short: no office file");
        }
        try {
            return parse(office);
        } catch (OpenXML4JException | SAXException broken) {
            throw new Refused("broken: an office file whose parts do not fit together");
        } finally {
            office.revert();
        }
    }

    private static Parsed parse(OPCPackage office)
            throws IOException, Refused, OpenXML4JException, SAXException {
        PackagePart main = main(office);
        String type = main.getContentType();
        if (type.contains("wordprocessingml") || type.contains("ms-word")) {
            return new WordParser(office, main).parse();
        }
        if (type.contains("spreadsheetml")) {
            return new SheetParser(office).parse();
        }
        if (type.contains("presentationml")) {
            throw new Refused(main.getPartName() + ": a presentation: save it as a PDF");
        }
        if (type.contains("sheet.binary")) {
            throw new Refused(main.getPartName() + ": a binary workbook: save it as .xlsx");
        }
        throw new Refused(
                main.getPartName() + ": an office file of another kind: save it as a PDF");
    }

    private static PackagePart main(OPCPackage office) throws Refused, InvalidFormatException {
        for (String kind : new String[] {PackageRelationshipTypes.CORE_DOCUMENT, STRICT_DOCUMENT}) {
            for (PackageRelationship relation : office.getRelationshipsByType(kind)) {
                PackagePart part = office.getPart(relation);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new Refused("the archive's directory: an office file without a main part");
    }
}
