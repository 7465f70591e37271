package fr.siao.demonstration;

import fr.siao.demonstration.compte.Comptes;
import fr.siao.demonstration.compte.Equipes;
import fr.siao.demonstration.compte.Referents;
import fr.siao.demonstration.compte.Services;
import fr.siao.demonstration.demande.Grille;
import fr.siao.demonstration.hebergement.Peuplement;
import fr.siao.demonstration.hebergement.Sejours;
import fr.siao.demonstration.offre.Catalogue;
import fr.siao.demonstration.offre.Dispositif;
import fr.siao.demonstration.offre.EcritureParc;
import fr.siao.demonstration.offre.Parc;
import fr.siao.demonstration.orientation.Candidatures;
import fr.siao.demonstration.orientation.FileTiree;
import fr.siao.demonstration.orientation.Histoires;
import fr.siao.demonstration.orientation.Outils;
import fr.siao.demonstration.orientation.Rencontres;
import fr.siao.demonstration.socle.Atelier;
import fr.siao.demonstration.socle.Cles;
import fr.siao.demonstration.socle.Ecriture;
import fr.siao.demonstration.socle.Hasard;
import fr.siao.demonstration.socle.Proportions;
import fr.siao.demonstration.socle.Repere;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.demonstration.territoire.Telephones;
import fr.siao.demonstration.territoire.Territoire;
import java.util.List;
import java.util.function.Consumer;

/** Tire tout un territoire, dans l'ordre où la vie l'a fait : l'offre, les équipes, le peuplement, puis la file. */
public final class Demonstration {
    /** Fixe : la même échelle et le même instant redonnent la même base. */
    static final long GRAINE = 20_250_522L;

    private final Echelle echelle;
    private final Atelier atelier;
    private final Consumer<String> dire;

    public Demonstration(Echelle echelle, Repere repere, Ecriture ecriture, Consumer<String> dire) {
        this.echelle = echelle;
        this.dire = dire;
        atelier = new Atelier(GRAINE, repere, new Proportions(), ecriture, new Cles(new Hasard(GRAINE, "cles")));
    }

    /** @param siaos SIAO déjà écrits, ou qui le seront dans ce même lot */
    public void tirer(List<Siao> siaos, Grille grille) {
        Territoire territoire = new Territoire();
        Telephones telephones = new Telephones();
        Parc parc = new Parc(atelier, territoire, new Catalogue(), siaos, echelle.places());
        List<Dispositif> dispositifs = parc.tirer(echelle.places());
        EcritureParc ecritureParc = new EcritureParc(atelier, telephones, parc);
        ecritureParc.gestionnaires(parc.gestionnaires());
        dispositifs.forEach(ecritureParc::dispositif);
        dire.accept(dispositifs.size() + " dispositifs");

        Equipes equipes = new Equipes(new Comptes(atelier));
        equipes.former(siaos, parc.gestionnaires(), dispositifs);
        Referents referents =
                new Referents(atelier.hasard("referents"), atelier.proportions().part("SANS_REFERENT"));
        new Services(parc, ecritureParc, equipes, referents)
                .ouvrir(siaos, atelier.proportions().du("SIAO"), echelle.demandes());

        Outils outils = Outils.de(atelier, territoire, telephones, grille, referents, equipes);
        Candidatures candidatures = new Candidatures(atelier, new Histoires(atelier, equipes));
        Sejours sejours = new Sejours(atelier);
        Peuplement peuplement = new Peuplement(atelier, ecritureParc, candidatures, outils, sejours);
        dispositifs.forEach(peuplement::peupler);
        dire.accept(echelle.places() + " places et leurs ménages");

        FileTiree file = new FileTiree(atelier, outils, candidatures, siaos, sejours::hotelDepuis);
        int vivantes = peuplement.demandesVivantes() + file.proposes();
        file.enAttente(Math.max(0, echelle.demandes() - vivantes));
        file.terminees((int) (echelle.demandes() * atelier.proportions().part("DEMANDES_TERMINEES")));
        outils.ecritureMenages().doubler();
        new Rencontres(atelier, outils, siaos)
                .tirer((int) (echelle.demandes() * atelier.proportions().part("RENCONTRES")));
        atelier.ecriture().vider();
        dire.accept(echelle.demandes() + " demandes vivantes");
    }
}
