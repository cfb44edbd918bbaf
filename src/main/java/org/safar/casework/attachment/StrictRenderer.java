package org.safar.casework.attachment;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws a page or fails: a scan that cannot be decoded must not become an empty page.
final class StrictRenderer extends PDFRenderer {

    StrictRenderer(PDDocument document) {
        super(document);
        // A scan has many times the pixels that are drawn.
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new StrictDrawer(parameters);
    }

    private static final class StrictDrawer extends PageDrawer {

        StrictDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(
                Operator operator, List<COSBase> operands, IOException failure) throws IOException {
            if (operator.getName().equals(OperatorName.DRAW_OBJECT)
                    || failure instanceof MissingImageReaderException) {
                throw failure;
            }
            super.operatorException(operator, operands, failure);
        }
    }
}
