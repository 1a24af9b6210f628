package org.wisselwerk.monitoring;

/** Gauss-Jordan elimination of small systems with coefficients near 1. */
final class Elimination {

    private static final double NOTHING = 1e-9;

    private Elimination() {}

    /** Brings the rows, all of one length, into reduced row echelon form, in place. */
    static void reduce(double[][] rows) {
        int width = rows.length == 0 ? 0 : rows[0].length;
        int rank = 0;
        for (int column = 0; column < width && rank < rows.length; column++) {
            int pivot = largest(rows, rank, column);
            if (Math.abs(rows[pivot][column]) > NOTHING) {
                double[] row = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank] = row;
                scale(row, 1 / row[column]);
                for (int other = 0; other < rows.length; other++) {
                    if (other != rank) {
                        subtract(rows[other], row, rows[other][column]);
                    }
                }
                rank++;
            }
        }
    }

    /** The column of the only number in the row that is not nothing, -1 when there is none or more than one. */
    static int only(double[] row) {
        int found = -1;
        for (int column = 0; column < row.length; column++) {
            if (Math.abs(row[column]) > NOTHING) {
                if (found >= 0) {
                    return -1;
                }
                found = column;
            }
        }
        return found;
    }

    private static int largest(double[][] rows, int from, int column) {
        int largest = from;
        for (int i = from + 1; i < rows.length; i++) {
            if (Math.abs(rows[i][column]) > Math.abs(rows[largest][column])) {
                largest = i;
            }
        }
        return largest;
    }

    private static void scale(double[] row, double by) {
        for (int column = 0; column < row.length; column++) {
            row[column] *= by;
        }
    }

    private static void subtract(double[] row, double[] other, double times) {
        if (Math.abs(times) > NOTHING) {
            for (int column = 0; column < row.length; column++) {
                row[column] -= times * other[column];
            }
        }
    }
}
