package org.wisselwerk.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wisselwerk.listing.ListingFormat;
import org.wisselwerk.organisation.OrganisationProfile;
import org.wisselwerk.organisation.OrganisationType;
import org.wisselwerk.place.Places;
import org.wisselwerk.platform.Language;
import org.wisselwerk.platform.Messages;
import org.wisselwerk.platform.Refusal;

/** Spreadsheets, read without a server. */
final class Sheets {

    static final OrganisationProfile OWNER = new OrganisationProfile(
            "Lasatelier", OrganisationType.COMPANY, null, "9160", "Lokeren", List.of(), null, null);

    private static final SheetWords WORDS = new SheetWords(new Messages());
    private static final ReadSheet READER = new ReadSheet(new ListingFormat(Places.load()), WORDS);

    private Sheets() {}

    static SheetWords words() {
        return WORDS;
    }

    static List<SheetRow> read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refusal when the file as a whole is wrong */
    static List<SheetRow> read(byte[] file) {
        SheetTable table = SheetTable.of(SheetText.of(file).text(), WORDS);
        return READER.read(table, SheetHeader.of(table.header(), WORDS, Language.NL), OWNER);
    }
}
