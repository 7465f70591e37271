package fr.siao.demonstration.compte;

import fr.siao.compte.Profil;
import fr.siao.demonstration.offre.Dispositif;
import fr.siao.demonstration.offre.Gestionnaire;
import fr.siao.demonstration.offre.LesTilleuls;
import fr.siao.demonstration.offre.Structure;
import fr.siao.demonstration.territoire.Siao;
import fr.siao.offre.TypeDispositif;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Forme les équipes : SIAO, gestionnaires, responsables de dispositif, intervenants des établissements. */
public final class Equipes {
    /** Hypothèses : un opérateur de SIAO pour 700 places du territoire, trois au moins, douze au plus. */
    private static final int PLACES_PAR_OPERATEUR = 700;

    private static final int OPERATEURS_MIN = 3;
    private static final int OPERATEURS_MAX = 12;

    /** Hypothèse : un intervenant social pour vingt-deux places d'établissement. */
    private static final int PLACES_PAR_INTERVENANT = 22;

    private final Comptes comptes;
    private final Map<Siao, EquipeSiao> siaos = new LinkedHashMap<>();

    public Equipes(Comptes comptes) {
        this.comptes = comptes;
    }

    public void former(List<Siao> territoires, List<Gestionnaire> gestionnaires, List<Dispositif> dispositifs) {
        transverses();
        for (Siao siao : territoires) {
            long places = dispositifs.stream()
                    .filter(d -> d.structure.siao.equals(siao))
                    .mapToLong(d -> d.places.size())
                    .sum();
            siaos.put(siao, siao(siao, (int) (places / PLACES_PAR_OPERATEUR)));
        }
        gestionnaires(gestionnaires, dispositifs);
        dispositifs.forEach(this::dispositif);
        siaos.keySet().stream()
                .filter(siao -> siao.departement().equals("93"))
                .forEach(siao ->
                        comptes.habiliter(Annonces.ECOUTANTE.creer(comptes), Profil.ECOUTANT_115, siao.id(), null));
    }

    public EquipeSiao de(Siao siao) {
        return siaos.get(siao);
    }

    private void transverses() {
        long administrateur = Annonces.ADMINISTRATEUR.creer(comptes);
        comptes.habiliter(administrateur, Profil.ADMINISTRATEUR_TECHNIQUE, null, null);
        long etat = Annonces.ETAT.creer(comptes);
        comptes.habiliter(etat, Profil.SERVICE_ETAT, "93", administrateur);
    }

    private EquipeSiao siao(Siao siao, int souhaites) {
        boolean annonce = siao.departement().equals("93");
        String organisation = "siao" + siao.departement();
        long coordinateur = annonce ? Annonces.COORDINATEUR.creer(comptes) : comptes.auHasard(organisation);
        comptes.habiliter(coordinateur, Profil.COORDINATEUR_SIAO, siao.id(), null);
        long delegue = annonce ? Annonces.DELEGUE.creer(comptes) : comptes.auHasard(organisation);
        comptes.habiliter(delegue, Profil.DELEGUE_PROTECTION_DONNEES, siao.id(), coordinateur);
        List<Long> operateurs = new ArrayList<>();
        operateurs.add(annonce ? Annonces.OPERATEUR.creer(comptes) : Annonces.operateur(comptes, siao.departement()));
        int nombre = Math.max(OPERATEURS_MIN, Math.min(OPERATEURS_MAX, souhaites));
        while (operateurs.size() < nombre) {
            operateurs.add(comptes.auHasard(organisation));
        }
        operateurs.forEach(o -> comptes.habiliter(o, Profil.OPERATEUR_SIAO, siao.id(), coordinateur));
        return new EquipeSiao(operateurs);
    }

    private void gestionnaires(List<Gestionnaire> gestionnaires, List<Dispositif> dispositifs) {
        Set<Gestionnaire> desTilleuls = dispositifs.stream()
                .filter(LesTilleuls::est)
                .map(d -> d.structure.gestionnaire)
                .collect(Collectors.toSet());
        for (Gestionnaire gestionnaire : gestionnaires) {
            gestionnaire.compte = desTilleuls.contains(gestionnaire)
                    ? Annonces.GESTIONNAIRE.creer(comptes)
                    : comptes.auHasard(gestionnaire.nom);
            comptes.habiliter(gestionnaire.compte, Profil.GESTIONNAIRE_ENTITE, gestionnaire.id, null);
        }
    }

    private void dispositif(Dispositif dispositif) {
        Structure structure = dispositif.structure;
        long par = structure.gestionnaire.compte;
        dispositif.responsable = LesTilleuls.est(dispositif)
                ? Annonces.RESPONSABLE.creer(comptes)
                : comptes.auHasard(structure.gestionnaire.nom);
        comptes.habiliter(dispositif.responsable, Profil.RESPONSABLE_DISPOSITIF, dispositif.id, par);
        if (dispositif.type() == TypeDispositif.HOTEL) {
            return;
        }
        for (int i = 0; i <= dispositif.places.size() / PLACES_PAR_INTERVENANT; i++) {
            intervenant(structure);
        }
    }

    /** Un intervenant social de plus dans une structure. */
    public long intervenant(Structure structure) {
        return rattacher(comptes.auHasard(structure.gestionnaire.nom), structure);
    }

    public long intervenanteAnnoncee(Structure structure) {
        return rattacher(Annonces.INTERVENANTE.creer(comptes), structure);
    }

    private long rattacher(long compte, Structure structure) {
        comptes.habiliter(compte, Profil.INTERVENANT_SOCIAL, structure.id, structure.gestionnaire.compte);
        structure.intervenants.add(compte);
        return compte;
    }
}
