-- Les profils qu'un compte a ce jour, pour le serveur qui authentifie : une habilitation commence et finit à minuit à
-- Paris, quand la base compte en temps universel et ne connaît pas forcément les fuseaux. L'heure d'été va du dernier
-- dimanche de mars au dernier dimanche d'octobre, à une heure du matin en temps universel.
CREATE SQL SECURITY INVOKER VIEW jour_de_paris AS
SELECT DATE(a.maintenant + INTERVAL IF(
    a.maintenant >= a.mars - INTERVAL (DAYOFWEEK(a.mars) - 1) DAY + INTERVAL 1 HOUR
    AND a.maintenant < a.octobre - INTERVAL (DAYOFWEEK(a.octobre) - 1) DAY + INTERVAL 1 HOUR, 2, 1) HOUR) AS jour
FROM (
  SELECT UTC_TIMESTAMP() AS maintenant,
         CAST(CONCAT(YEAR(UTC_TIMESTAMP()), '-03-31') AS DATETIME) AS mars,
         CAST(CONCAT(YEAR(UTC_TIMESTAMP()), '-10-31') AS DATETIME) AS octobre
) a;

CREATE SQL SECURITY INVOKER VIEW profil_du_jour AS
SELECT c.courriel, h.profil
FROM compte c
JOIN habilitation h ON h.compte_id = c.id
JOIN jour_de_paris p ON h.debut <= p.jour AND (h.fin IS NULL OR h.fin >= p.jour);
