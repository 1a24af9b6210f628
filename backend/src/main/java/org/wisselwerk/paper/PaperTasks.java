package org.wisselwerk.paper;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.account.Caller;
import org.wisselwerk.collaboration.OpenRoom;
import org.wisselwerk.collaboration.Side;
import org.wisselwerk.collaboration.State;
import org.wisselwerk.today.Task;
import org.wisselwerk.today.TaskSource;

/**
 * Compulsory papers of which nobody said yet that they are there, for those who say so: before both signed what signing
 * waits for, then what must be there on the first day. That day does not wait for them; the task is late after it.
 */
@Singleton
class PaperTasks implements TaskSource {

    private final PaperCatalogue catalogue;
    private final StatedPapers stated;

    PaperTasks(PaperCatalogue catalogue, StatedPapers stated) {
        this.catalogue = catalogue;
        this.stated = stated;
    }

    @Override
    public List<Task> inRooms(Caller caller, List<OpenRoom> rooms) {
        List<OpenRoom> asked = rooms.stream()
                .filter(room -> of(room, catalogue.of(room.kind()), Set.of()).isPresent())
                .toList();
        Map<UUID, Set<String>> there =
                stated.of(asked.stream().map(OpenRoom::id).toList());
        return asked.stream()
                .flatMap(room -> of(room, catalogue.of(room.kind()), there.getOrDefault(room.id(), Set.of())).stream())
                .toList();
    }

    /**
     * What is missing in one room, as one task.
     *
     * @param papers of its kind
     * @param there codes of those that are there
     */
    static Optional<Task> of(OpenRoom room, List<Paper> papers, Set<String> there) {
        Side school = room.school() ? room.side() : room.side().other();
        int missing = (int) papers.stream()
                .filter(paper -> paper.compulsory() && isDue(paper.gate(), room.state()))
                .filter(paper -> KeepPapers.isDutyOf(paper, room.side(), school))
                .filter(paper -> !there.contains(paper.code()))
                .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(Task.in(room, Task.Code.ADD_PAPERS, lastDay(room), missing));
    }

    private static boolean isDue(Paper.Gate gate, State state) {
        return switch (state) {
            case ALIGNING -> gate == Paper.Gate.SIGN;
            case AGREED, ACTIVE -> gate != Paper.Gate.NONE;
            case PROPOSED, COMPLETED, EVALUATED, DECLINED, WITHDRAWN, EXPIRED, TERMINATED -> false;
        };
    }

    private static @Nullable LocalDate lastDay(OpenRoom room) {
        return room.state() == State.ALIGNING ? room.until() : room.from();
    }
}
