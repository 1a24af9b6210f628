package org.wisselwerk.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Accounts;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.Collaboration;
import org.wisselwerk.collaboration.PupilLabels;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.organisation.Organisations;
import org.wisselwerk.platform.Catalogue;
import org.wisselwerk.platform.Language;

/** The papers of a collaboration as one side sees them. */
@Singleton
class PaperViews {

    private static final Catalogue WORDS = new Catalogue("papers");

    private final PaperCatalogue catalogue;
    private final StatementRepository statements;
    private final ReceiptRepository receipts;
    private final PupilLabels labels;
    private final Organisations organisations;
    private final Accounts accounts;
    private final SheetForm form;

    PaperViews(
            PaperCatalogue catalogue,
            StatementRepository statements,
            ReceiptRepository receipts,
            PupilLabels labels,
            Organisations organisations,
            Accounts accounts,
            SheetForm form) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.receipts = receipts;
        this.labels = labels;
        this.organisations = organisations;
        this.accounts = accounts;
        this.form = form;
    }

    /**
     * One paper.
     *
     * @param side whose duty it is to say that it is there, null for either
     * @param blocks nobody can sign without it
     * @param day of the paper, null while nobody said that it is there
     * @param mayState whether the caller can say so now
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PaperView(
            String code,
            String label,
            Paper.Duty duty,
            Paper.Gate gate,
            @Nullable Side side,
            boolean blocks,
            boolean verified,
            List<String> sources,
            @Nullable LocalDate day,
            boolean mayState) {}

    /** @param by who wrote it down, null when that person is not there any more */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReceiptView(
            String label, @Nullable LocalDate day, @Nullable String by) {}

    @Serdeable
    record FieldView(String code, String label, SheetForm.Form form, boolean required) {}

    @Serdeable
    record SectionView(String title, List<FieldView> fields) {}

    /**
     * @param receipts of each pupil whose label the caller may see; empty until both signed
     * @param sheet the form of the workstation sheet, empty for whoever does not fill it in
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record PaperList(List<PaperView> items, List<ReceiptView> receipts, boolean mayReceive, List<SectionView> sheet) {}

    PaperList list(Collaboration c, Side side, Caller caller) {
        Map<String, LocalDate> there = statements.of(List.of(c.id())).stream()
                .collect(Collectors.toMap(StatementRow::code, StatementRow::day));
        Side school = labels.school(c);
        boolean acts = caller.coordinates(c.party(side).organisation());
        return new PaperList(
                catalogue.of(c.kind()).stream()
                        .map(paper -> view(paper, c, side, school, there.get(paper.code()), acts, caller.language()))
                        .toList(),
                receipts(c, side, caller.language()),
                acts && side == school && WriteAgreement.signed(c),
                mayState(c, side, caller, KeepPapers.SHEET) ? sheet(caller.language()) : List.of());
    }

    /** Whether the caller may say that this paper is there. */
    boolean mayState(Collaboration c, Side side, Caller caller, String code) {
        return c.state().open()
                && caller.coordinates(c.party(side).organisation())
                && catalogue
                        .find(c.kind(), code)
                        .filter(paper -> KeepPapers.isDutyOf(paper, side, labels.school(c)))
                        .isPresent();
    }

    String nameOf(Collaboration c, Side side) {
        UUID id = c.party(side).organisation();
        return Objects.requireNonNull(organisations.byIds(List.of(id)).get(id)).name();
    }

    private static PaperView view(
            Paper paper,
            Collaboration c,
            Side side,
            Side school,
            @Nullable LocalDate day,
            boolean acts,
            Language language) {
        return new PaperView(
                paper.code(),
                paper.label().in(language),
                paper.duty(),
                paper.gate(),
                switch (paper.who()) {
                    case HOST -> school.other();
                    case SCHOOL -> school;
                    case EITHER -> null;
                },
                paper.blocks(),
                paper.verified(),
                paper.sources(),
                day,
                acts && c.state().open() && KeepPapers.isDutyOf(paper, side, school));
    }

    private List<ReceiptView> receipts(Collaboration c, Side side, Language language) {
        if (!WriteAgreement.signed(c)) {
            return List.of();
        }
        Map<String, ReceiptRow> there =
                receipts.of(c.id()).stream().collect(Collectors.toMap(ReceiptRow::label, Function.identity()));
        return labels.seenBy(c, side).stream()
                .map(label -> receipt(c, label, there.get(label), language))
                .toList();
    }

    private ReceiptView receipt(Collaboration c, String label, @Nullable ReceiptRow row, Language language) {
        UUID account = row == null ? null : row.accountId();
        return new ReceiptView(
                label, row == null ? null : row.day(), account == null ? null : noter(c, account, language));
    }

    /** By name, as long as the account has one. */
    private String noter(Collaboration c, UUID account, Language language) {
        String name = accounts.names(List.of(account)).get(account);
        return name == null ? WORDS.text(language, "somebody", nameOf(c, labels.school(c))) : name;
    }

    private List<SectionView> sheet(Language language) {
        return form.sections().stream()
                .map(section -> new SectionView(
                        section.title().in(language),
                        section.fields().stream()
                                .map(field -> new FieldView(
                                        field.code(), field.label().in(language), field.form(), field.required()))
                                .toList()))
                .toList();
    }
}
