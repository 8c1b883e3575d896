package lantern.ingest.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Says what an old office file is and what to do with it: none of them is read. */
final class OldOfficeParser implements DocumentParser {

    @Override
    public Parsed parse(byte[] bytes) throws IOException, Refused {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            throw new Refused("byte 1: " + kind(files.getRoot()));
        }
    }

    private static String kind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "an encrypted office file: ask the sender for one without a password";
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return "an old Word document (.doc): save it as .docx or PDF and offer that";
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return "an old Excel workbook (.xls): save it as .xlsx or CSV and offer that";
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return "an old presentation (.ppt): save it as PDF and offer that";
        }
        if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
            return "an Outlook message (.msg): save it as .eml and offer that";
        }
        return "an old office file of another kind: save it as PDF or text and offer that";
    }
}
