package fr.siao.socle;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.inputtextarea.InputTextarea;
import org.primefaces.component.inputtextarea.InputTextareaRenderer;

/**
 * Un texte long garde tout ce qui est reçu. PrimeFaces coupe sans le dire ce qui dépasse « maxlength » : ici, c'est la
 * validation qui refuse, et la personne retrouve son texte entier.
 */
public class TexteLong extends InputTextareaRenderer {
    @Override
    public void decode(FacesContext page, UIComponent composant) {
        super.decode(page, composant);
        InputTextarea champ = (InputTextarea) composant;
        String recu = page.getExternalContext().getRequestParameterMap().get(champ.getClientId(page));
        if (champ.getSubmittedValue() != null && recu != null) {
            champ.setSubmittedValue(recu.replaceAll("\\r\\n?", "\n"));
        }
    }
}
